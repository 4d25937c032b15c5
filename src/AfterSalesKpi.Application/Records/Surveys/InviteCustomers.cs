using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// Invites the customers of everything that was delivered in the last days and not invited yet, however the delivery got in. Asked for
/// again and again; an order is invited once. Customers who wish not to be contacted are left alone.
/// </summary>
public sealed class InviteCustomers(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>Later than so many seconds after the delivery nobody is asked any more: an old system's orders come in without their surveys.</summary>
    public const int Late = 7 * Elapsed.Day;

    private const int Batch = 300;

    /// <summary>Invites the customers of the scope's stores; how many orders were new.</summary>
    public async Task<int> Run(CancellationToken ct)
    {
        var count = 0;
        foreach (var store in await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(ct))
        {
            int some;
            do
            {
                var outcome = await transaction.Run(work => Invite(work, store, ct), ct);
                db.ChangeTracker.Clear();
                some = outcome.Succeeded ? outcome.Value.Orders : 0;
                count += some;
            }
            while (some == Batch);
        }

        return count;
    }

    private async Task<Outcome<Invited>> Invite(ImportWork work, int storeId, CancellationToken ct)
    {
        var orders = await Due(storeId, Elapsed.Cut(work.Now)).Take(Batch).ToListAsync(ct);
        if (orders.Count == 0) return new Invited(0);
        await work.LoadStores([storeId], ct);
        var visits = new Visits(work);
        foreach (var order in orders) await visits.Invite(order, ct);
        await work.Write(ct);
        return new Invited(orders.Count);
    }

    private IQueryable<WorkOrder> Due(int storeId, DateTime now)
    {
        var since = now.AddSeconds(-Late);
        return
            from o in Visits.Askable(db.WorkOrders.AsNoTracking())
            join c in db.Customers on o.CustomerId equals c.Id
            where o.StoreId == storeId && o.DeliveredAt > since && o.DeliveredAt <= now
                && (c.NoCallsSince == null || c.NoCallsSince > o.DeliveredAt)
                && !db.InvitedOrders.Any(i => i.WorkOrderId == o.Id)
            orderby o.DeliveredAt, o.Id
            select o;
    }

    private sealed record Invited(int Orders);
}
