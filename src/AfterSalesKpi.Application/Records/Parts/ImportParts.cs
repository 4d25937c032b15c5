using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Takes in parts.</summary>
public sealed class ImportParts(ImportTransaction transaction) : IImport, IRecordKind<PartPatch, Part>
{
    /// <inheritdoc />
    public string Resource => "parts";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => PartPatch.Shape.Fields;

    string IRecordKind<PartPatch, Part>.KeyField => "sku";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, PartPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, PartPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<PartPatch, Part>.KeyOf(PartPatch patch) => (patch.Store, patch.Sku);

    string IRecordKind<PartPatch, Part>.KeyOf(Part record) => record.Sku;

    IQueryable<Part> IRecordKind<PartPatch, Part>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.Parts.Where(p => p.StoreId == storeId && keys.Contains(p.Sku));

    Part IRecordKind<PartPatch, Part>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    Task IRecordKind<PartPatch, Part>.Load(ImportWork work, List<ImportItem<PartPatch>> items, CancellationToken ct) => Task.CompletedTask;

    Outcome IRecordKind<PartPatch, Part>.Apply(ImportWork work, ImportItem<PartPatch> item, Part record)
    {
        var p = item.Patch;
        var cost = p.UnitCost.IsGiven ? FenOf(p.UnitCost.Value) : record.UnitCostFen;
        return record.Describe(p.Name.Or(record.Name), p.Class.Or(record.Class), cost, p.Voided.Or(record.Voided) == true, p.Shelf.Or(record.Shelf));
    }

    DateTime?[] IRecordKind<PartPatch, Part>.RowTimes(Part record) => [];

    /// <summary>A part's cost values movements that name none. Its class turns no count: each keeps the tolerance it was put in with.</summary>
    async Task IRecordKind<PartPatch, Part>.MarkOthers(ImportWork work, IReadOnlyList<Part> changed, CancellationToken ct)
    {
        var recosted = changed.Where(p => work.Db.Entry(p).Property(e => e.UnitCostFen).IsModified).Select(p => p.Id).ToList();
        var first = await Chunks.Find(
            recosted,
            some => work.Db.StockMovements.AsNoTracking().Where(m => some.Contains(m.PartId)).GroupBy(m => m.StoreId).Select(g => new { StoreId = g.Key, At = g.Min(m => m.At) }),
            ct);
        foreach (var f in first) work.Marks.TouchStock(work.Store(f.StoreId), f.At);
    }

    private static long? FenOf(decimal? yuan) => yuan is { } y ? Fen.FromYuan(y) : null;
}
