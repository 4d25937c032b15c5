using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Changes one known order by its own methods within a piece of work, with the marks and late links of an order that comes in by
/// <see cref="ImportWorkOrders"/>, and never over a version that was not seen. What is written is the work's to write.
/// </summary>
internal static class OrderRevision
{
    /// <param name="work">The piece of work, see <see cref="ImportTransaction"/>.</param>
    /// <param name="orderId">Which order; one outside the scope is not there.</param>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="revise">Changes it, jobs included, or says why not; called once an attempt.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The order as it will be; or <c>unknown-order</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or why it was not changed.</returns>
    public static async Task<Outcome<WorkOrder>> Run(
        ImportWork work, long orderId, int seen, Func<WorkOrder, Task<Outcome>> revise, CancellationToken ct)
    {
        var order = await work.Db.WorkOrders.Include(o => o.Jobs).SingleOrDefaultAsync(o => o.Id == orderId, ct);
        if (order is null) return new Problem("", "unknown-order", orderId);
        if (order.Version != seen) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
        await work.LoadStores([order.StoreId], ct);
        var item = new ImportItem<WorkOrderPatch>(0, new WorkOrderPatch(), 0, null) { Key = order.Number, Store = work.Store(order.StoreId) };
        var changed = new ImportedOrder(item, order, isNew: false);

        var revised = await revise(order);
        if (!revised.Succeeded) return revised.Problems.ToList();
        changed.Facts = order.Facts;
        var customers = new ImportedCustomers(work);
        await customers.Load([item], [order], ct);
        changed.Customer = customers.Of(item, order, isNew: false);
        var marks = new OrderMarks(work, customers);
        await marks.Mark([changed], ct);
        var late = new LateLinks(work, [changed]);
        work.Afterwards(async stop => await marks.MarkLinked(await late.Make(stop), stop));
        return order;
    }
}
