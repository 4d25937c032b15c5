using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Takes in stock movements, in whatever order they arrive (indicators.md no. 10).</summary>
public sealed class ImportStockMovements(ImportTransaction transaction) : IImport, IRecordKind<StockMovementPatch, StockMovement>
{
    /// <inheritdoc />
    public string Resource => "stock-movements";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => StockMovementPatch.Shape.Fields;

    string IRecordKind<StockMovementPatch, StockMovement>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, StockMovementPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, StockMovementPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<StockMovementPatch, StockMovement>.KeyOf(StockMovementPatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<StockMovementPatch, StockMovement>.KeyOf(StockMovement record) => record.Reference;

    IQueryable<StockMovement> IRecordKind<StockMovementPatch, StockMovement>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.StockMovements.Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    StockMovement IRecordKind<StockMovementPatch, StockMovement>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<StockMovementPatch, StockMovement>.Load(ImportWork work, List<ImportItem<StockMovementPatch>> items, CancellationToken ct)
    {
        await work.Parts.Load(items.Select(i => (i.Store, (string?)i.Patch.Sku.Value)), ct);
        await work.Orders.Load(items.Select(i => (i.Store, i.Patch.WorkOrder.Value)), ct);
    }

    Outcome IRecordKind<StockMovementPatch, StockMovement>.Apply(ImportWork work, ImportItem<StockMovementPatch> item, StockMovement record)
    {
        var p = item.Patch;
        var part = work.Parts.Or(item, p.Sku, record.PartId);
        var order = work.Orders.Or(item, p.WorkOrder, record.WorkOrderId);
        var cost = p.UnitCost.IsGiven ? (p.UnitCost.Value is { } yuan ? Fen.FromYuan(yuan) : null) : record.UnitCostFen;
        if (!item.Stands) return Outcome.Done;
        return record.Revise(
            part, p.Kind.Or(record.Kind), p.Quantity.Or(record.Quantity), cost, item.Store!.Or(p.At, record.At), order, p.Voided.Or(record.Voided) == true); // placed
    }

    DateTime?[] IRecordKind<StockMovementPatch, StockMovement>.RowTimes(StockMovement record) => [];

    DateTime? IRecordKind<StockMovementPatch, StockMovement>.StockTime(StockMovement record) => RowTimes.Of(record);
}
