using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// Gives customers of the queue to somebody else: some of them, or all of somebody who is not there. Only what still counts is given
/// away; what has expired stays with whom it expired, because it is charged to them.
/// </summary>
public sealed class GiveCalls(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Most customers named at once.</summary>
    public const int Most = 500;

    /// <summary>Gives these customers to one person.</summary>
    /// <returns>How many customers have somebody else now.</returns>
    public Task<Outcome<GivenCalls>> Some(int storeId, IReadOnlyCollection<long> customers, int toId, CancellationToken ct) =>
        transaction.Run(work => Give(work, storeId, o => customers.Contains(o.CustomerId), toId, null, ct), ct);

    /// <summary>Gives everything of one person away: to another one, or evenly to all others.</summary>
    /// <returns>How many customers have somebody else now; refused with <c>no-agents</c> when there is nobody.</returns>
    public Task<Outcome<GivenCalls>> All(int storeId, int fromId, int? toId, CancellationToken ct) =>
        transaction.Run(work => Give(work, storeId, o => o.FollowUpAssigneeId == fromId, toId, fromId, ct), ct);

    private async Task<Outcome<GivenCalls>> Give(
        ImportWork work, int storeId, System.Linq.Expressions.Expression<Func<WorkOrder, bool>> which, int? toId, int? exceptId, CancellationToken ct)
    {
        await work.LoadStores([storeId], ct);
        var store = work.Store(storeId);
        var agents = await CareAgents.Of(db, storeId, LocalTime.DayOf(work.Now, store.Zone)).Select(e => e.Id).ToListAsync(ct);
        if (toId is { } to) agents = agents.FindAll(a => a == to);
        else agents.RemoveAll(a => a == exceptId);
        if (agents.Count == 0) return new Problem("to", "no-agents");
        var since = work.Now.AddSeconds(-CallRules.CountsFor);
        var orders = await CallQueue.NotReached(db, storeId, work.Now).Where(o => o.DeliveredAt >= since).Where(which)
            .OrderBy(o => o.DeliveredAt).ThenBy(o => o.Id).Take(4 * Most).ToListAsync(ct);
        var carried = await CallQueue.NotReached(db, storeId, work.Now).Where(o => o.DeliveredAt >= since && o.FollowUpAssigneeId != null)
            .GroupBy(o => o.FollowUpAssigneeId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct); // asked for
        var shares = CallDistribution.Share(orders.Select(o => o.CustomerId), new Dictionary<long, int>(), agents, carried);
        var given = orders.FindAll(o => o.AssignFollowUp(shares[o.CustomerId]));
        foreach (var order in given) work.Marks.Touch(store, CallRules.EndsAt(order.DeliveredAt!.Value)); // the queue holds what was delivered
        await work.Write(ct);
        return new GivenCalls(given.Select(o => o.CustomerId).Distinct().Count());
    }
}
