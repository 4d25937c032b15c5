using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Takes in counted parts (indicators.md no. 12); they move no stock.</summary>
public sealed class ImportStockCounts(ImportTransaction transaction) : IImport, IRecordKind<StockCountPatch, StockCount>
{
    /// <inheritdoc />
    public string Resource => "stock-counts";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => StockCountPatch.Shape.Fields;

    string IRecordKind<StockCountPatch, StockCount>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, StockCountPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, StockCountPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<StockCountPatch, StockCount>.KeyOf(StockCountPatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<StockCountPatch, StockCount>.KeyOf(StockCount record) => record.Reference;

    IQueryable<StockCount> IRecordKind<StockCountPatch, StockCount>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.StockCounts.Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    StockCount IRecordKind<StockCountPatch, StockCount>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<StockCountPatch, StockCount>.Load(ImportWork work, List<ImportItem<StockCountPatch>> items, CancellationToken ct)
    {
        await work.Parts.Load(items.Select(i => (i.Store, (string?)i.Patch.Sku.Value)), ct);
        await work.Tolerances.Load(work.Parts.Ids, ct);
        await work.Employees.Load(items.Select(i => i.Patch.CountedBy.Value), ct);
    }

    Outcome IRecordKind<StockCountPatch, StockCount>.Apply(ImportWork work, ImportItem<StockCountPatch> item, StockCount record)
    {
        var p = item.Patch;
        var part = work.Parts.Or(item, p.Sku, record.PartId);
        var by = work.Employees.Or(item, "countedBy", p.CountedBy, record.CountedById).GetValueOrDefault();
        if (!item.Stands) return Outcome.Done;
        if (record.CountedById == 0) record.Allow(work.Tolerances.Of(part)); // once, when it is put in
        return record.Revise(
            part, p.BookQuantity.Or(record.BookQuantity), p.CountedQuantity.Or(record.CountedQuantity), by, item.Store!.Or(p.At, record.At), p.Voided.Or(record.Voided) == true); // placed
    }

    DateTime?[] IRecordKind<StockCountPatch, StockCount>.RowTimes(StockCount record) => RowTimes.Of(record);
}
