using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>Takes in stores. A key of one store may change that store and add none.</summary>
public sealed class ImportStores(ImportTransaction transaction) : IImport
{
    /// <inheritdoc />
    public string Resource => "stores";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => StorePatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) => transaction.Run(body, StorePatch.Shape, atomic, Take, ct);

    internal static async Task Take(ImportWork work, List<ImportItem<StorePatch>> items, CancellationToken ct)
    {
        ItemKeys.Place(items, "code", p => p.Code);
        var codes = items.Where(i => i.Stands).Select(i => i.Key!).ToList(); // placed, because they stand
        var found = await Chunks.Find(codes, some => work.Db.Stores.Where(s => some.Contains(s.Code)), ct);
        var known = found.ToDictionary(s => s.Code, StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Stands))
        {
            var isNew = !known.TryGetValue(item.Key!, out var store); // placed, because it stands
            if (isNew && !work.Db.Scope.WholeGroup) item.Refuse(new Problem("code", "unknown-store", item.Key!));
            if (isNew) item.Refuse(StorePatch.Shape.Missing(item.Given));
            if (!item.Stands) continue;
            store ??= new Store(work.GroupId, item.Key!, "");
            var p = item.Patch;
            var zone = p.TimeZone.Or(store.TimeZone) ?? LocalTime.DefaultZone;
            if (item.Accept(store.Describe(p.Name.Or(store.Name), p.Region.Or(store.Region), zone)) && isNew) work.Db.Add(store);
        }

        var moved = Changes.Of(work.Db).OfType<Store>().Where(s => s.Id > 0 && work.Db.Entry(s).Property(e => e.TimeZone).IsModified).ToList();
        await MarkMoved(work, moved, ct);
    }

    /// <summary>Another zone puts every record of the store into other days, and some into other months.</summary>
    private static async Task MarkMoved(ImportWork work, List<Store> moved, CancellationToken ct)
    {
        var ids = moved.ConvertAll(s => s.Id);
        var orders = await Chunks.Find(
            ids, some => work.Db.WorkOrders.Where(o => some.Contains(o.StoreId)).GroupBy(o => o.StoreId).Select(g => new { g.Key, At = g.Min(o => o.ReceivedAt ?? o.BookedAt) }), ct);
        var movements = await Chunks.Find(
            ids, some => work.Db.StockMovements.Where(m => some.Contains(m.StoreId)).GroupBy(m => m.StoreId).Select(g => new { g.Key, At = (DateTime?)g.Min(m => m.At) }), ct);
        foreach (var store in moved)
        {
            var clock = new StoreClock(store.GroupId, store.Id, store.Code, store.TimeZone, work.FirstDayOfMonth);
            if (orders.Find(o => o.Key == store.Id)?.At is { } first) work.Marks.TouchSince(clock, first.AddDays(-1)); // the old zone's day
            work.Marks.TouchStock(clock, movements.Find(m => m.Key == store.Id)?.At);
        }
    }
}
