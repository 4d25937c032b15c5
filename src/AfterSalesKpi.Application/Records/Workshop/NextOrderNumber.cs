using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Proposes the number of a store's next order: counted within the store's local day.</summary>
public sealed class NextOrderNumber(KpiDbContext db, TimeProvider clock)
{
    private const string Letters = "WO";

    /// <summary>The number that the next order of the store gets, unless somebody else is quicker.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="zone">Its clock.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<string> Run(int storeId, TimeZoneInfo zone, CancellationToken ct) =>
        DayNumbers.Next(
            db.WorkOrders.Where(o => o.StoreId == storeId).Select(o => o.Number), Letters, LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, zone), ct);
}
