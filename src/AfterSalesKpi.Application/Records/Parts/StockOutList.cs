using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>缺货及其影响: reads the lines that were not filled at once in a stretch, with the orders that they held up.</summary>
public sealed class StockOutList(KpiDbContext db, TimeProvider clock)
{
    private const int PartsNamed = 10;

    /// <summary>A page of lines, the newest first, and how many there are in all.</summary>
    /// <param name="storeId">One store of those in scope.</param>
    /// <param name="period">When they were asked for.</param>
    /// <param name="sku">One part, if any.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Lines a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(int Total, List<StockOutRow> Rows)> Page(int? storeId, Period period, string? sku, int page, int size, CancellationToken ct)
    {
        var missing = Missing(storeId, period, sku);
        var total = await missing.CountAsync(ct);
        var rows = await Lines(missing.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Skip((page - 1) * size).Take(size)).ToListAsync(ct);
        return (total, [.. rows.Select(Row)]);
    }

    /// <summary>All of them, line by line, up to a number.</summary>
    public IEnumerable<StockOutRow> All(int? storeId, Period period, string? sku, int most) =>
        Lines(Missing(storeId, period, sku).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(most)).AsEnumerable().Select(Row);

    /// <summary>The sums, and the parts that were missing most often.</summary>
    public async Task<StockOutTotals> Totals(int? storeId, Period period, CancellationToken ct)
    {
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var missing = Missing(storeId, period, null);
        var orders = from o in db.WorkOrders where missing.Any(r => r.WorkOrderId == o.Id) select o;
        var parts = await (
            from r in missing
            join p in db.Parts on r.PartId equals p.Id
            group r by new { p.Sku, p.Name } into g
            orderby g.Count() descending, g.Key.Sku
            select new StockOutPart(g.Key.Sku, g.Key.Name, g.Count(), g.Sum(r => r.Quantity - r.FilledAtOnce))).Take(PartsNamed).ToListAsync(ct);
        return new StockOutTotals(
            await Requested(storeId, period).CountAsync(ct),
            await missing.CountAsync(ct),
            await orders.CountAsync(ct),
            await orders.CountAsync(o => o.PromiseInForceAt < (o.CompletedAt ?? now) && o.CancelledAt == null, ct),
            parts);
    }

    private IQueryable<PartRequest> Requested(int? storeId, Period period) => db.PartRequests.AsNoTracking().Where(
        r => !r.Voided && r.State != PartRequestState.Waiting && r.At >= period.From && r.At < period.Until && (storeId == null || r.StoreId == storeId));

    private IQueryable<PartRequest> Missing(int? storeId, Period period, string? sku)
    {
        var missing = Requested(storeId, period).Where(r => r.FilledAtOnce < r.Quantity);
        return sku is null ? missing : missing.Where(r => db.Parts.Any(p => p.Id == r.PartId && p.Sku == sku));
    }

    private IQueryable<StockOutLine> Lines(IQueryable<PartRequest> found) =>
        from r in found
        join s in db.Stores on r.StoreId equals s.Id
        join p in db.Parts on r.PartId equals p.Id
        join o in db.WorkOrders.AsNoTracking() on r.WorkOrderId equals o.Id into orders
        from o in orders.DefaultIfEmpty()
        join v in db.Vehicles on o.VehicleId equals v.Id into vehicles
        from v in vehicles.DefaultIfEmpty()
        select new StockOutLine { Request = r, Store = s.Code, TimeZone = s.TimeZone, Sku = p.Sku, Part = p.Name, Order = o, Car = v!.Plate ?? v.Vin }; // null without an order

    private StockOutRow Row(StockOutLine line)
    {
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var order = line.Order;
        long? waited = order is null ? null : PausedTime.Seconds(
            order.Pauses.Where(p => p.Reason == PauseReason.WaitingParts).Select(p => p with { To = p.To ?? now }), order.ReceivedAt ?? DateTime.MinValue, order.CompletedAt ?? now);
        bool? late = order is null or { CancelledAt: not null } || order.PromiseInForceAt is not { } promise ? null : promise < (order.CompletedAt ?? now);
        return new StockOutRow
        {
            Store = line.Store, TimeZone = line.TimeZone, At = line.Request.At, Sku = line.Sku, Part = line.Part, Quantity = line.Request.Quantity, FilledAtOnce = line.Request.FilledAtOnce,
            Order = order?.Number, Car = line.Car, WaitedSeconds = waited, Late = late,
        };
    }
}
