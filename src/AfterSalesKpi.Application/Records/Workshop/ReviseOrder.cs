using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Changes one order by one of its own methods (a promise agreed anew, a step ticked, a cause decided) with the rules, marks, links and
/// trail of every other change. For steps from one stage to the next there is <see cref="MoveOrder"/>.
/// </summary>
/// <example><code>await revise.Run(order.Id, order.Version, (o, now) => o.Promise(new LaterPromise(now, promisedAt, true)), ct)</code></example>
public sealed class ReviseOrder(ImportTransaction transaction)
{
    /// <param name="orderId">The order's number in the database.</param>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="revise">Changes the order, given the present second, or says why not; it may be asked again after a conflict.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The order as it stands then; or <c>unknown-order</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or what the change said.</returns>
    public Task<Outcome<MovedOrder>> Run(long orderId, int seen, Func<WorkOrder, DateTime, Outcome> revise, CancellationToken ct) =>
        transaction.Run(work => Attempt(work, orderId, seen, revise, ct), ct);

    private static async Task<Outcome<MovedOrder>> Attempt(
        ImportWork work, long orderId, int seen, Func<WorkOrder, DateTime, Outcome> revise, CancellationToken ct)
    {
        var revised = await OrderRevision.Run(work, orderId, seen, order => Task.FromResult(revise(order, Elapsed.Cut(work.Now))), ct);
        if (!revised.Succeeded) return revised.Problems.ToList();
        var order = revised.Value;
        await work.Write(ct);
        return new MovedOrder(order.Id, order.StoreId, order.Number, order.Version, order.Stage);
    }
}
