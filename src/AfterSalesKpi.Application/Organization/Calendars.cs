using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Organization;

/// <summary>The one place where working calendars are read: for deadlines, queues, the board and reports.</summary>
public sealed class Calendars(KpiDbContext db)
{
    /// <summary>When a store is open; always, for one without a calendar or outside the scope.</summary>
    public async Task<StoreHours> Of(int storeId, CancellationToken ct) =>
        (await db.HoursOf([storeId], ct)).GetValueOrDefault(storeId) ?? new StoreHours(WorkingCalendar.Always, LocalTime.Zone(LocalTime.DefaultZone));

    /// <summary>When several stores are open, by store, in one question; stores outside the scope are left out.</summary>
    public async Task<IReadOnlyDictionary<int, StoreHours>> Of(IReadOnlyCollection<int> storeIds, CancellationToken ct) => await db.HoursOf(storeIds, ct);
}
