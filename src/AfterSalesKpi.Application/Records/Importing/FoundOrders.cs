using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Work orders by store and number.</summary>
internal sealed class FoundOrders(KpiDbContext db)
{
    private readonly Dictionary<(int StoreId, string Number), long> byNumber = [];

    public async Task Load(IEnumerable<(StoreClock? Store, string? Number)> wanted, CancellationToken ct)
    {
        foreach (var store in wanted.Where(w => w is { Store: not null, Number: not null }).GroupBy(w => w.Store!.Id, w => w.Number!))
        {
            var numbers = store.Where(n => !byNumber.ContainsKey((store.Key, n))).Distinct(StringComparer.Ordinal).ToList();
            var found = await Chunks.Find(
                numbers,
                some => db.WorkOrders.AsNoTracking().Where(o => o.StoreId == store.Key && some.Contains(o.Number)).Select(o => new { o.Id, o.Number }),
                ct);
            foreach (var o in found) byNumber[(store.Key, o.Number)] = o.Id;
        }
    }

    /// <summary>The given order's number in the database, else the known one; refuses the item when the store has no such order.</summary>
    public long? Or<TPatch>(ImportItem<TPatch> item, Optional<string?> number, long? known)
    {
        if (!number.IsGiven) return known;
        if (number.Value is null) return null;
        if (byNumber.TryGetValue((item.Store!.Id, number.Value), out var id)) return id; // looked up for items with a store only
        item.Refuse(new Problem("workOrder", "unknown-order", number.Value));
        return known;
    }
}
