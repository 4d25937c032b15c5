using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Parts by store and SKU.</summary>
internal sealed class FoundParts(KpiDbContext db)
{
    private readonly Dictionary<(int StoreId, string Sku), long> bySku = [];

    /// <summary>The numbers in the database of all that were found.</summary>
    public IReadOnlyCollection<long> Ids => bySku.Values;

    public async Task Load(IEnumerable<(StoreClock? Store, string? Sku)> wanted, CancellationToken ct)
    {
        foreach (var store in wanted.Where(w => w is { Store: not null, Sku: not null }).GroupBy(w => w.Store!.Id, w => w.Sku!))
        {
            var skus = store.Where(s => !bySku.ContainsKey((store.Key, s))).Distinct(StringComparer.Ordinal).ToList();
            var found = await Chunks.Find(
                skus, some => db.Parts.AsNoTracking().Where(p => p.StoreId == store.Key && some.Contains(p.Sku)).Select(p => new { p.Id, p.Sku }), ct);
            foreach (var p in found) bySku[(store.Key, p.Sku)] = p.Id;
        }
    }

    /// <summary>The given part's number in the database, else the known one; refuses the item when the store has no such part.</summary>
    public long Or<TPatch>(ImportItem<TPatch> item, Optional<string> sku, long known)
    {
        if (!sku.IsGiven) return known;
        if (bySku.TryGetValue((item.Store!.Id, sku.Value), out var id)) return id; // looked up for items with a store only
        item.Refuse(new Problem("sku", "unknown-part", sku.Value));
        return known;
    }
}
