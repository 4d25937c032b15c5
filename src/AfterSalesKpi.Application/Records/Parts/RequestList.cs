using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Reads requested lines: those that somebody waits for, and those of one order.</summary>
public sealed class RequestList(KpiDbContext db, StockLedgerUpkeep upkeep)
{
    /// <summary>Lines of one order that are shown.</summary>
    private const int MostOfOrder = 200;

    private static readonly PartRequestState[] Open = [PartRequestState.Waiting, PartRequestState.Short];

    /// <summary>How many lines wait for an answer, and how many for the rest.</summary>
    public async Task<(int Waiting, int Short)> Counts(int? storeId, CancellationToken ct)
    {
        var counts = await Of(storeId).Where(r => Open.Contains(r.State)).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return (counts.GetValueOrDefault(PartRequestState.Waiting), counts.GetValueOrDefault(PartRequestState.Short));
    }

    /// <summary>A page of lines in a state, those that have waited longest first.</summary>
    public async Task<List<RequestRow>> Page(int? storeId, PartRequestState state, int page, int size, CancellationToken ct)
    {
        await upkeep.Run(storeId is { } one ? [one] : await db.Stores.Select(s => s.Id).ToListAsync(ct), ct);
        return await Rows(Of(storeId).Where(r => r.State == state).OrderBy(r => r.At).ThenBy(r => r.Id).Skip((page - 1) * size).Take(size)).ToListAsync(ct);
    }

    /// <summary>All lines in a state in the same order, up to a number of lines.</summary>
    public async Task<List<RequestRow>> All(int? storeId, PartRequestState state, int most, CancellationToken ct) => await Page(storeId, state, 1, most, ct);

    /// <summary>All lines of a visible order, the newest first.</summary>
    public async Task<List<RequestRow>> OfOrder(long orderId, CancellationToken ct)
    {
        var stores = await db.WorkOrders.Where(o => o.Id == orderId).Select(o => o.StoreId).ToListAsync(ct);
        await upkeep.Run(stores, ct);
        return await Rows(Of(null).Where(r => r.WorkOrderId == orderId).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(MostOfOrder)).ToListAsync(ct);
    }

    /// <summary>The newest lines of a visible part.</summary>
    public async Task<List<RequestRow>> OfPart(long partId, int most, CancellationToken ct) =>
        await Rows(Of(null).Where(r => r.PartId == partId).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(most)).ToListAsync(ct);

    private IQueryable<PartRequest> Of(int? storeId) =>
        db.PartRequests.AsNoTracking().Where(r => !r.Voided && (storeId == null || r.StoreId == storeId));

    private IQueryable<RequestRow> Rows(IQueryable<PartRequest> found) =>
        from r in found
        join store in db.Stores on r.StoreId equals store.Id
        join p in db.Parts on r.PartId equals p.Id
        join k in db.PartStocks on p.Id equals k.PartId into stocks
        from k in stocks.DefaultIfEmpty()
        join o in db.WorkOrders on r.WorkOrderId equals o.Id into orders
        from o in orders.DefaultIfEmpty()
        join v in db.Vehicles on o.VehicleId equals v.Id into vehicles
        from v in vehicles.DefaultIfEmpty()
        join t in db.Employees on o.TechnicianId equals t.Id into technicians
        from t in technicians.DefaultIfEmpty()
        join a in db.Employees on r.AskedById equals a.Id into askers
        from a in askers.DefaultIfEmpty()
        select new RequestRow
        {
            Id = r.Id, Version = r.Version, Store = store.Code, TimeZone = store.TimeZone, Sku = p.Sku, Part = p.Name, Shelf = p.Shelf, OnShelf = (long?)k!.Quantity ?? 0, // none where nothing ever moved
            Quantity = r.Quantity, FilledAtOnce = r.FilledAtOnce, Handed = r.Handed, State = r.State, At = r.At, AskedBy = a!.Name, ExpectedOn = r.ExpectedOn, // null without one
            Order = o!.Number, Car = v!.Plate ?? v.Vin, Technician = t!.Name, PromisedAt = o.PromiseInForceAt, PausedFor = o.PausedFor, // null without an order
        };
}
