using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Counts the working time (indicators.md no. 25) of orders that were kept before it was counted, by their stores' calendars. Whatever is
/// saved since then is counted by the save itself, so that there is something to do once after an upgrade.
/// </summary>
public sealed class CountWork(KpiDbContext db, ImportTransaction transaction)
{
    private const int Batch = 500;

    /// <summary>Counts what is not counted yet in the scope's stores, and says how many orders that was.</summary>
    public async Task<int> Run(CancellationToken ct)
    {
        var all = 0;
        int some;
        do
        {
            var outcome = await transaction.Run(work => Count(work, ct), ct);
            db.ChangeTracker.Clear();
            some = outcome.Succeeded ? outcome.Value.Orders : 0;
            all += some;
        }
        while (some == Batch);
        return all;
    }

    private async Task<Outcome<Counted>> Count(ImportWork work, CancellationToken ct)
    {
        var orders = await db.WorkOrders.Where(o => o.StartedAt != null && o.CompletedAt != null && o.RepairSeconds == null).OrderBy(o => o.Id).Take(Batch).ToListAsync(ct);
        var stores = orders.Select(o => o.StoreId).Distinct().ToList();
        await work.LoadStores(stores, ct);
        var hours = await db.HoursOf(stores, ct);
        foreach (var order in orders)
        {
            order.MeasureTimes(hours[order.StoreId]);
            work.Marks.Touch(work.Store(order.StoreId), order.CompletedAt);
        }

        await work.Write(ct);
        return new Counted(orders.Count);
    }

    private sealed record Counted(int Orders);
}
