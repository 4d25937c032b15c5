using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// Says who is to call after a delivery, as soon as there is one: whom the queue assigned a customer to is charged when nobody calls
/// (indicators.md no. 13). Run by a job; done again it changes nothing. A delivery whose time has run out is given to nobody any more.
/// </summary>
public sealed class AssignCalls(ImportTransaction transaction, KpiDbContext db, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>Assigns what waits in every store of the scope.</summary>
    /// <returns>How many orders were given to somebody.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var stores = await Waiting(now).Select(o => o.StoreId).Distinct().OrderBy(s => s).ToListAsync(ct);
        var count = 0;
        foreach (var store in stores)
        {
            var done = await transaction.Run(work => Assign(work, store, ct), ct);
            db.ChangeTracker.Clear();
            count += done.Succeeded ? done.Value.Count : 0;
        }

        return count;
    }

    private async Task<Outcome<Done>> Assign(ImportWork work, int storeId, CancellationToken ct)
    {
        await work.LoadStores([storeId], ct);
        var store = work.Store(storeId);
        var today = LocalTime.DayOf(work.Now, store.Zone);
        var agents = await CareAgents.Of(db, storeId, today).Select(e => e.Id).ToListAsync(ct);
        if (agents.Count == 0) return new Done(0);
        var waiting = await Waiting(work.Now).Where(o => o.StoreId == storeId).OrderBy(o => o.DeliveredAt).ThenBy(o => o.Id).Take(AtOnce).ToListAsync(ct);
        var given = await GivenInTheseDays(storeId, work.Now, ct);
        var known = given.GroupBy(g => g.CustomerId).ToDictionary(g => g.Key, g => g.First().AgentId);
        var loads = given.GroupBy(g => g.AgentId).ToDictionary(g => g.Key, g => g.Select(x => x.CustomerId).Distinct().Count());
        var shares = CallDistribution.Share(waiting.Select(o => o.CustomerId), known, agents, loads);
        var count = waiting.Count(o => shares.TryGetValue(o.CustomerId, out var agent) && o.AssignFollowUp(agent));
        foreach (var order in waiting) work.Marks.Touch(store, CallRules.EndsAt(order.DeliveredAt!.Value)); // delivered, or it would not wait
        await work.Write(ct);
        return new Done(count);
    }

    /// <summary>Deliveries with time left that nobody, or somebody who has left, is to call about.</summary>
    private IQueryable<WorkOrder> Waiting(DateTime now)
    {
        var since = now.AddSeconds(-CallRules.CountsFor);
        var today = DateOnly.FromDateTime(now);
        return db.WorkOrders.Where(o => o.DeliveredAt >= since && o.DeliveredAt <= now && o.CancelledAt == null && !o.Voided && o.ServiceType != ServiceType.Internal
            && (o.FollowUpAssigneeId == null || db.Employees.Any(e => e.Id == o.FollowUpAssigneeId && e.LeftOn < today))
            && db.Customers.Any(c => c.Id == o.CustomerId && c.Phone != null && (c.NoCallsSince == null || c.NoCallsSince >= o.DeliveredAt)));
    }

    private async Task<List<(long CustomerId, int AgentId)>> GivenInTheseDays(int storeId, DateTime now, CancellationToken ct)
    {
        var since = now.AddSeconds(-CallRules.CountsFor);
        var given = await db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == storeId && o.DeliveredAt >= since && o.DeliveredAt <= now && o.FollowUpAssigneeId != null && !o.Voided && o.CancelledAt == null)
            .OrderByDescending(o => o.DeliveredAt).ThenBy(o => o.Id)
            .Select(o => new { o.CustomerId, AgentId = o.FollowUpAssigneeId!.Value }).ToListAsync(ct); // asked for
        return [.. given.Select(g => (g.CustomerId, g.AgentId))];
    }

    private sealed record Done(int Count);
}
