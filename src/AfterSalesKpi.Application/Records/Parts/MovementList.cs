using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Reads lists of stock movements, voided ones among them.</summary>
public sealed class MovementList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<MovementRow> Rows)> Page(MovementFilter filter, int page, int size, CancellationToken ct)
    {
        var movements = Matching(filter);
        var total = await movements.CountAsync(ct);
        return (total, await Rows(Sorted(movements).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<MovementRow> All(MovementFilter filter, int most) => Rows(Sorted(Matching(filter)).Take(most)).AsEnumerable();

    private IQueryable<StockMovement> Matching(MovementFilter filter)
    {
        var found = db.StockMovements.AsNoTracking();
        if (filter.PartId is { } part) found = found.Where(m => m.PartId == part);
        if (filter.StoreId is { } store) found = found.Where(m => m.StoreId == store);
        if (filter.Kind is { } kind) found = found.Where(m => m.Kind == kind);
        if (filter.From is { } from) found = found.Where(m => m.At >= from);
        if (filter.Until is { } until) found = found.Where(m => m.At < until);
        if (string.IsNullOrWhiteSpace(filter.Text)) return found;
        var upper = filter.Text.Trim().ToUpperInvariant();
        return found.Where(m => m.Reference.StartsWith(upper) || db.Parts.Any(p => p.Id == m.PartId && p.Sku.StartsWith(upper))
            || db.WorkOrders.Any(o => o.Id == m.WorkOrderId && o.Number.StartsWith(upper)));
    }

    private static IQueryable<StockMovement> Sorted(IQueryable<StockMovement> found) => found.OrderByDescending(m => m.At).ThenByDescending(m => m.Id);

    private IQueryable<MovementRow> Rows(IQueryable<StockMovement> found) =>
        from m in found
        join s in db.Stores on m.StoreId equals s.Id
        join p in db.Parts on m.PartId equals p.Id
        join o in db.WorkOrders on m.WorkOrderId equals o.Id into orders
        from o in orders.DefaultIfEmpty()
        select new MovementRow(m.Id, m.Version, s.Code, s.TimeZone, m.Reference, m.At, p.Sku, p.Name, m.Kind, m.Quantity, m.UnitCostFen, o!.Number, m.Voided); // null without an order
}
