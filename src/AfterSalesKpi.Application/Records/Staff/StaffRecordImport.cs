using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Takes in records about employees. Their references are unique in the group, whatever stores an API key holds.</summary>
internal static class StaffRecordImport
{
    public static async Task Take<TPatch, TRecord>(
        IStaffRecordKind<TPatch, TRecord> kind, ItemShape<TPatch> shape, ImportWork work, List<ImportItem<TPatch>> items, CancellationToken ct)
        where TPatch : new()
        where TRecord : class, IStoreRecord
    {
        ItemKeys.Place(items, "reference", p => kind.Read(p).Reference);
        var known = await Known(kind, work, items, ct);
        var places = new FoundPlaces(work);
        var standing = items.FindAll(i => i.Stands);
        var named = standing.SelectMany(i => new[] { kind.Read(i.Patch).Employee.Value, kind.Read(i.Patch).Other });
        await places.Load(named, known.Values.Select(r => kind.Read(r).EmployeeId), ct);
        await work.LoadStores(known.Values.Select(r => r.StoreId), ct);
        var changed = new List<(ImportItem<TPatch> Item, TRecord Record, StoreClock Store, DateTime?[] Times)>();
        foreach (var item in standing)
        {
            var isNew = !known.TryGetValue(item.Key!, out var record); // placed, because it stands
            if (isNew) item.Refuse(shape.Missing(item.Given));
            if (!item.Stands) continue;
            record ??= NewRows.Numbered(kind.Make(work.GroupId, item.Key!));
            if (!isNew) changed.Add((item, record, work.Store(record.StoreId), kind.RowTimes(record)));
            var (_, employee, at, _) = kind.Read(item.Patch);
            var (_, knownEmployee, knownAt) = kind.Read(record);
            var place = places.Place(item, employee, at, knownEmployee, knownAt);
            if (!item.Stands || place is not { } found) continue;
            if (!item.Accept(kind.Apply(item, record, places, found.EmployeeId, found.At)) || !item.Stands || !isNew) continue;
            work.New.Add(record);
            work.Marks.Touch(item.Store!, kind.RowTimes(record)); // placed above
        }

        var moved = Changes.Of(work.Db);
        foreach (var (item, record, store, times) in changed.Where(c => moved.Contains(c.Record)))
        {
            work.Marks.Touch(store, times);
            work.Marks.Touch(item.Store!, kind.RowTimes(record)); // placed, or it would not have changed
        }
    }

    private static async Task<Dictionary<string, TRecord>> Known<TPatch, TRecord>(
        IStaffRecordKind<TPatch, TRecord> kind, ImportWork work, List<ImportItem<TPatch>> items, CancellationToken ct)
        where TPatch : new()
        where TRecord : class, IStoreRecord
    {
        var references = items.Where(i => i.Stands).Select(i => i.Key!).ToList(); // placed, because they stand
        var found = await Chunks.Find(references, some => kind.Known(work.Db.Set<TRecord>(), some), ct);
        var known = found.ToDictionary(r => kind.Read(r).Reference, StringComparer.Ordinal);
        if (work.Db.Scope.WholeGroup) return known;
        var taken = await Chunks.Find([.. references.Where(r => !known.ContainsKey(r))], some => kind.Known(work.Db.BeyondStores<TRecord>(), some), ct);
        var elsewhere = taken.Select(r => kind.Read(r).Reference).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Stands && elsewhere.Contains(i.Key!))) item.Refuse(new Problem("reference", "unknown-store", item.Key!));
        return known;
    }
}
