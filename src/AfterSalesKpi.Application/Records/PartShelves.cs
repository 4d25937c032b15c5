using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Makes what lies on each shelf of a store (<see cref="PartStock"/>): the pools of the last month's start and what has moved since. Times
/// are looked up for parts that something happened to. Whoever calls holds the book's lock.
/// </summary>
internal sealed class PartShelves(KpiDbContext db)
{
    private static readonly StockMovementKind[] UseKinds = [StockMovementKind.Issue, StockMovementKind.CounterSale];

    /// <param name="store">The store.</param>
    /// <param name="book">Its book, made through yesterday.</param>
    /// <param name="since">The earliest instant that something changed at since the last time, if anything did.</param>
    /// <param name="now">The present.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task Make(Store store, StockBook book, DateTime? since, DateTime now, CancellationToken ct)
    {
        var moved = db.StockMovements.AsNoTracking().Where(m => m.StoreId == store.Id && !m.Voided && m.At <= now);
        var known = await db.PartStocks.AsNoTracking().Where(s => s.StoreId == store.Id).ToDictionaryAsync(s => s.PartId, ct);
        var pools = await Pools(store, book, moved, ct);
        var used = await Used(moved, now, ct);
        var touched = pools.Where(p => !known.TryGetValue(p.Key, out var s) || (s.Quantity, s.ValueFen) != (p.Value.Quantity, p.Value.ValueFen)).Select(p => p.Key).ToHashSet();
        if (since is { } from)
        {
            touched.UnionWith(await db.StockMovements.AsNoTracking().Where(m => m.StoreId == store.Id && m.At >= from).Select(m => m.PartId).Distinct().ToListAsync(ct));
        }

        var times = await Times(moved, book.ShelvesMadeAt is null ? null : touched, ct);
        foreach (var partId in pools.Keys.Union(known.Keys))
        {
            var isNew = !known.TryGetValue(partId, out var stock);
            stock ??= new PartStock(store.GroupId, store.Id, partId);
            var at = times.TryGetValue(partId, out var found) ? found
                : touched.Contains(partId) ? default // nothing of it is left
                : (stock.LastUsedAt, stock.LastMovedAt, stock.FirstMovedAt);
            if (stock.Say(pools.GetValueOrDefault(partId), used.GetValueOrDefault(partId), at.Item1, at.Item2, at.Item3)) db.Entry(stock).State = isNew ? EntityState.Added : EntityState.Modified;
        }
    }

    private async Task<Dictionary<long, StockPool>> Pools(Store store, StockBook book, IQueryable<StockMovement> moved, CancellationToken ct)
    {
        var pools = StockLedger.Empty;
        if (book is { MadeThrough: { } through, OpeningsSince: not null })
        {
            var month = StoreMonth.Of(through, 1);
            var start = LocalTime.StartOfDay(month.Days(1).First, LocalTime.Zone(store.TimeZone));
            moved = moved.Where(m => m.At >= start);
            pools = await db.StockOpenings.AsNoTracking().Where(o => o.StoreId == store.Id && o.Month == month)
                .ToDictionaryAsync(o => o.PartId, o => new StockPool(o.Quantity, o.ValueFen, o.LastUnitCostFen), ct);
        }

        var entries = await (
            from m in moved
            join p in db.Parts on m.PartId equals p.Id
            select new StockEntry(m.PartId, m.Kind, m.Quantity, m.UnitCostFen, p.UnitCostFen, m.At, m.Reference)).ToListAsync(ct);
        return StockLedger.Play(pools, entries);
    }

    private static async Task<Dictionary<long, long>> Used(IQueryable<StockMovement> moved, DateTime now, CancellationToken ct)
    {
        var from = Elapsed.After(now, -PartStock.UseDays * Elapsed.Day);
        var sums = await moved
            .Where(m => m.At >= from && (UseKinds.Contains(m.Kind) || m.Kind == StockMovementKind.Return))
            .GroupBy(m => m.PartId)
            .Select(g => new { g.Key, Pieces = g.Sum(m => m.Kind == StockMovementKind.Return ? -(long)m.Quantity : m.Quantity) })
            .ToListAsync(ct);
        return sums.ToDictionary(s => s.Key, s => Math.Max(0, s.Pieces));
    }

    /// <summary>When parts were last used, last moved and first moved: of some, or of all.</summary>
    private static async Task<Dictionary<long, (DateTime? Used, DateTime? Moved, DateTime? First)>> Times(
        IQueryable<StockMovement> moved, IReadOnlyCollection<long>? parts, CancellationToken ct)
    {
        var moves = parts is null ? await Moves(moved).ToListAsync(ct) : await Chunks.Find(parts, some => Moves(moved.Where(m => some.Contains(m.PartId))), ct);
        var uses = parts is null ? await Uses(moved).ToListAsync(ct) : await Chunks.Find(parts, some => Uses(moved.Where(m => some.Contains(m.PartId))), ct);
        var usedAt = uses.ToDictionary(u => u.PartId, u => u.At);
        return moves.ToDictionary(m => m.PartId, m => (usedAt.TryGetValue(m.PartId, out var at) ? at : (DateTime?)null, (DateTime?)m.Last, (DateTime?)m.First));
    }

    private static IQueryable<(long PartId, DateTime Last, DateTime First)> Moves(IQueryable<StockMovement> moved) =>
        moved.GroupBy(m => m.PartId).Select(g => new ValueTuple<long, DateTime, DateTime>(g.Key, g.Max(m => m.At), g.Min(m => m.At)));

    private static IQueryable<(long PartId, DateTime At)> Uses(IQueryable<StockMovement> moved) =>
        moved.Where(m => UseKinds.Contains(m.Kind)).GroupBy(m => m.PartId).Select(g => new ValueTuple<long, DateTime>(g.Key, g.Max(m => m.At)));
}
