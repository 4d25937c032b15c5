using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Reads the stock lists of the stores in scope from what is kept of each shelf, brought up to date first.</summary>
public sealed class PartList(KpiDbContext db, StockLedgerUpkeep upkeep, TimeProvider clock)
{
    private const int LowDays = 7;
    private static readonly int[] AgeDays = [0, 90, 180, 360];

    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<PartRow> Rows)> Page(PartFilter filter, int page, int size, CancellationToken ct)
    {
        await BringUpToDate(filter.StoreId, ct);
        var parts = Matching(filter);
        var total = await parts.CountAsync(ct);
        return (total, await Rows(Sorted(parts, filter).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public async Task<IEnumerable<PartRow>> All(PartFilter filter, int most, CancellationToken ct)
    {
        await BringUpToDate(filter.StoreId, ct);
        return Rows(Sorted(Matching(filter), filter).Take(most)).AsEnumerable();
    }

    /// <summary>One part as the list shows it; null when it is not visible.</summary>
    public async Task<PartRow?> Find(long partId, CancellationToken ct)
    {
        var store = await db.Parts.Where(p => p.Id == partId).Select(p => (int?)p.StoreId).SingleOrDefaultAsync(ct);
        if (store is null) return null;
        await BringUpToDate(store, ct);
        return await Rows(Found().Where(f => f.Part.Id == partId)).SingleOrDefaultAsync(ct);
    }

    /// <summary>The sums over a store, or over all in scope.</summary>
    public async Task<PartTotals> Totals(int? storeId, CancellationToken ct)
    {
        await BringUpToDate(storeId, ct);
        var parts = Found().Where(f => !f.Part.Voided && (storeId == null || f.Part.StoreId == storeId));
        var (d90, d180, d360) = (DaysAgo(90), DaysAgo(180), DaysAgo(360));
        var counts = await parts.GroupBy(_ => 1).Select(g => new
        {
            All = g.Count(),
            Out = g.Count(f => f.Stock == null || f.Stock.Quantity == 0),
            Below = g.Count(f => f.Stock != null && f.Stock.Quantity < 0),
        }).FirstOrDefaultAsync(ct);
        var ages = await (
            from f in parts
            where f.Stock!.Quantity > 0 // none where nothing ever moved
            let since = f.Stock!.LastUsedAt ?? f.Stock.FirstMovedAt
            let age = since <= d360 ? 360 : since <= d180 ? 180 : since <= d90 ? 90 : 0
            group f.Stock!.ValueFen by age into g
            select new StockAge(g.Key, g.Count(), g.Sum())).ToListAsync(ct);
        return new PartTotals(counts?.All ?? 0, counts?.Out ?? 0, counts?.Below ?? 0, [.. AgeDays.Select(d => ages.Find(a => a.FromDays == d) ?? new StockAge(d, 0, 0))]);
    }

    /// <summary>The classes that parts have, for choosing one.</summary>
    public Task<List<string>> Classes(int? storeId, CancellationToken ct) =>
        db.Parts.Where(p => p.Class != null && !p.Voided && (storeId == null || p.StoreId == storeId)).Select(p => p.Class!).Distinct().OrderBy(c => c).Take(200).ToListAsync(ct); // not null: asked for

    private async Task BringUpToDate(int? storeId, CancellationToken ct)
    {
        var stores = storeId is { } one ? [one] : await db.Stores.Select(s => s.Id).ToListAsync(ct);
        await upkeep.Run(stores, ct);
    }

    private IQueryable<FoundPart> Found() =>
        from p in db.Parts.AsNoTracking()
        join s in db.PartStocks.AsNoTracking() on p.Id equals s.PartId into stocks
        from s in stocks.DefaultIfEmpty()
        select new FoundPart { Part = p, Stock = s };

    private IQueryable<FoundPart> Matching(PartFilter filter)
    {
        var found = Found().Where(f => f.Part.Voided == (filter.Question == PartQuestion.Voided));
        if (filter.StoreId is { } store) found = found.Where(f => f.Part.StoreId == store);
        if (filter.Class is { } kind) found = found.Where(f => f.Part.Class == kind);
        if (filter.Shelf is { } shelf) found = found.Where(f => f.Part.Shelf!.StartsWith(shelf)); // null begins with nothing
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var (text, upper) = (filter.Text.Trim(), filter.Text.Trim().ToUpperInvariant());
            found = found.Where(f => f.Part.Sku.StartsWith(text) || f.Part.Sku.StartsWith(upper) || f.Part.Name.Contains(text) || f.Part.Name.Contains(upper) || f.Part.Shelf!.StartsWith(upper));
        }

        return filter.Question switch
        {
            PartQuestion.Idle90 => Idle(found, 90),
            PartQuestion.Idle180 => Idle(found, 180),
            PartQuestion.Idle360 => Idle(found, 360),
            PartQuestion.Out => found.Where(f => f.Stock == null || f.Stock.Quantity == 0),
            PartQuestion.BelowZero => found.Where(f => f.Stock!.Quantity < 0),
            PartQuestion.Low => found.Where(f => f.Stock!.Used > 0 && f.Stock.Quantity * PartStock.UseDays < f.Stock.Used * LowDays),
            _ => found,
        };
    }

    private IQueryable<FoundPart> Idle(IQueryable<FoundPart> found, int days)
    {
        var since = DaysAgo(days);
        return found.Where(f => f.Stock!.Quantity > 0 && (f.Stock.LastUsedAt ?? f.Stock.FirstMovedAt) <= since);
    }

    private static IOrderedQueryable<FoundPart> Sorted(IQueryable<FoundPart> found, PartFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (PartSort.Shelf, false) => found.OrderBy(f => f.Part.Shelf == null).ThenBy(f => f.Part.Shelf),
            (PartSort.Shelf, true) => found.OrderByDescending(f => f.Part.Shelf),
            (PartSort.Quantity, false) => found.OrderBy(f => (long?)f.Stock!.Quantity ?? 0),
            (PartSort.Quantity, true) => found.OrderByDescending(f => (long?)f.Stock!.Quantity ?? 0),
            (PartSort.Value, false) => found.OrderBy(f => (long?)f.Stock!.ValueFen ?? 0),
            (PartSort.Value, true) => found.OrderByDescending(f => (long?)f.Stock!.ValueFen ?? 0),
            // What is never used lasts for ever: last in the one order, first in the other.
            (PartSort.Cover, false) => found.OrderBy(f => f.Stock != null && f.Stock.Used > 0 ? f.Stock.Quantity * PartStock.UseDays / f.Stock.Used : long.MaxValue),
            (PartSort.Cover, true) => found.OrderByDescending(f => f.Stock != null && f.Stock.Used > 0 ? f.Stock.Quantity * PartStock.UseDays / f.Stock.Used : long.MaxValue),
            (PartSort.Used, false) => found.OrderBy(f => f.Stock!.LastUsedAt),
            (PartSort.Used, true) => found.OrderByDescending(f => f.Stock!.LastUsedAt),
            (PartSort.Moved, false) => found.OrderBy(f => f.Stock!.LastMovedAt),
            (PartSort.Moved, true) => found.OrderByDescending(f => f.Stock!.LastMovedAt),
            (_, true) => found.OrderByDescending(f => f.Part.Sku),
            _ => found.OrderBy(f => f.Part.Sku),
        };
        return sorted.ThenBy(f => f.Part.Sku).ThenBy(f => f.Part.Id);
    }

    private IQueryable<PartRow> Rows(IQueryable<FoundPart> found) =>
        from f in found
        join store in db.Stores on f.Part.StoreId equals store.Id
        select new PartRow
        {
            Id = f.Part.Id, Store = store.Code, TimeZone = store.TimeZone, Sku = f.Part.Sku, Name = f.Part.Name, Class = f.Part.Class, Shelf = f.Part.Shelf,
            UnitCostFen = f.Part.UnitCostFen, Voided = f.Part.Voided,
            Quantity = (long?)f.Stock!.Quantity ?? 0, ValueFen = (long?)f.Stock!.ValueFen ?? 0, Used = (long?)f.Stock!.Used ?? 0, // null where nothing ever moved
            LastUsedAt = f.Stock!.LastUsedAt, LastMovedAt = f.Stock!.LastMovedAt,
        };

    private DateTime DaysAgo(int days) => Elapsed.After(Elapsed.Cut(clock.GetUtcNow().UtcDateTime), -days * Elapsed.Day);
}
