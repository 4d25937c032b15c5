using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Takes in the items of one kind of a store's records: every lookup for all of them at once, then each item by itself.</summary>
internal static class RecordImport
{
    public static async Task Take<TPatch, TRecord>(
        IRecordKind<TPatch, TRecord> kind, ItemShape<TPatch> shape, ImportWork work, List<ImportItem<TPatch>> items, CancellationToken ct)
        where TPatch : new()
        where TRecord : class, IStoreRecord
    {
        await work.LoadStores(items.Select(i => kind.KeyOf(i.Patch).Store), ct);
        ItemKeys.Place(items, work, kind.KeyField, kind.KeyOf);
        var standing = items.FindAll(i => i.Stands);
        var known = await Known(kind, work, standing, ct);
        await kind.Load(work, standing, ct);
        var changed = new List<(ImportItem<TPatch> Item, TRecord Record, DateTime?[] Times, DateTime? Stock)>();
        foreach (var item in standing)
        {
            var (store, key) = (item.Store!, item.Key!); // placed, because it stands
            if (known.TryGetValue((store.Id, key), out var record))
            {
                changed.Add((item, record, kind.RowTimes(record), kind.StockTime(record)));
                Apply(kind, work, item, record);
            }
            else if (shape.Missing(item.Given) is { } missing)
            {
                item.Refuse(missing);
            }
            else if (Apply(kind, work, item, record = NewRows.Numbered(kind.Make(work.GroupId, store.Id, key))))
            {
                kind.Add(work.New, record);
                Touch(kind, work, store, record);
            }
        }

        var moved = Changes.Of(work.Db);
        foreach (var (item, record, times, stock) in changed.Where(c => c.Item.Stands && moved.Contains(c.Record)))
        {
            work.Marks.Touch(item.Store!, times);
            work.Marks.TouchStock(item.Store!, stock);
            Touch(kind, work, item.Store!, record);
        }

        await kind.MarkOthers(work, [.. changed.Where(c => moved.Contains(c.Record)).Select(c => c.Record)], ct);
    }

    private static bool Apply<TPatch, TRecord>(IRecordKind<TPatch, TRecord> kind, ImportWork work, ImportItem<TPatch> item, TRecord record)
        where TPatch : new()
        where TRecord : class, IStoreRecord => item.Accept(kind.Apply(work, item, record)) && item.Stands;

    private static void Touch<TPatch, TRecord>(IRecordKind<TPatch, TRecord> kind, ImportWork work, StoreClock store, TRecord record)
        where TPatch : new()
        where TRecord : class, IStoreRecord
    {
        work.Marks.Touch(store, kind.RowTimes(record));
        work.Marks.TouchStock(store, kind.StockTime(record));
    }

    private static async Task<Dictionary<(int, string), TRecord>> Known<TPatch, TRecord>(
        IRecordKind<TPatch, TRecord> kind, ImportWork work, List<ImportItem<TPatch>> items, CancellationToken ct)
        where TPatch : new()
        where TRecord : class, IStoreRecord
    {
        var known = new Dictionary<(int, string), TRecord>();
        foreach (var store in items.GroupBy(i => i.Store!.Id, i => i.Key!)) // placed, because they stand
        {
            foreach (var record in await Chunks.Find([.. store], keys => kind.Known(work.Db, store.Key, keys), ct)) known[(store.Key, kind.KeyOf(record))] = record;
        }

        return known;
    }
}
