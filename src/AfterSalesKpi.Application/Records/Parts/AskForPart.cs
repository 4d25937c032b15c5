using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Asks the parts clerk for pieces for an order. It moves nothing and counts nowhere until the clerk answers.</summary>
public sealed class AskForPart(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Asks; the answer is the request's reference.</summary>
    /// <returns>Refused: <c>unknown-order</c>, <c>order-closed</c> for one that was delivered or cancelled, <c>unknown-part</c>, <c>taken</c>, or broken rules of the request.</returns>
    public Task<Outcome<string>> Run(AskedPart asked, CancellationToken ct) => transaction.Run<string>(
        async work =>
        {
            var order = await db.WorkOrders.AsNoTracking().Where(o => o.Id == asked.OrderId)
                .Select(o => new { o.GroupId, o.StoreId, Closed = o.Voided || o.CancelledAt != null || o.DeliveredAt != null }).SingleOrDefaultAsync(ct);
            if (order is null) return new Problem("order", "unknown-order", "");
            var sku = asked.Sku.Trim();
            var before = await db.PartRequests.AsNoTracking().Where(r => r.StoreId == order.StoreId && r.Reference == asked.Reference)
                .Select(r => new { r.Quantity, r.WorkOrderId }).SingleOrDefaultAsync(ct);
            if (before is not null) return (before.Quantity, before.WorkOrderId) == (asked.Quantity, asked.OrderId) ? asked.Reference : new Problem("", "taken", asked.Reference);
            if (order.Closed) return new Problem("", "order-closed");
            var upper = sku.ToUpperInvariant();
            var part = await db.Parts.AsNoTracking().Where(p => p.StoreId == order.StoreId && !p.Voided && (p.Sku == sku || p.Sku == upper))
                .OrderBy(p => p.Sku == upper).Select(p => (long?)p.Id).FirstOrDefaultAsync(ct);
            if (part is not { } partId) return new Problem("sku", sku.Length == 0 ? "required" : "unknown-part", sku);
            await work.LoadStores([order.StoreId], ct);
            var request = NewRows.Numbered(new PartRequest(order.GroupId, order.StoreId, asked.Reference));
            var outcome = request.Ask(partId, asked.Quantity, Elapsed.Cut(work.Now), asked.OrderId, asked.AskedById);
            if (!outcome.Succeeded) return outcome.Problems.ToList();
            work.New.Add(request);
            work.Marks.Touch(work.Store(order.StoreId), RowTimes.Of(request));
            await work.Write(ct);
            return asked.Reference;
        },
        ct);
}
