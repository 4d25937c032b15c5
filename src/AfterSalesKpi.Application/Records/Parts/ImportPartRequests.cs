using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Takes in requested lines (indicators.md no. 11); they move no stock.</summary>
public sealed class ImportPartRequests(ImportTransaction transaction) : IImport, IRecordKind<PartRequestPatch, PartRequest>
{
    /// <inheritdoc />
    public string Resource => "part-requests";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => PartRequestPatch.Shape.Fields;

    string IRecordKind<PartRequestPatch, PartRequest>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, PartRequestPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, PartRequestPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<PartRequestPatch, PartRequest>.KeyOf(PartRequestPatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<PartRequestPatch, PartRequest>.KeyOf(PartRequest record) => record.Reference;

    IQueryable<PartRequest> IRecordKind<PartRequestPatch, PartRequest>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.PartRequests.Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    PartRequest IRecordKind<PartRequestPatch, PartRequest>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<PartRequestPatch, PartRequest>.Load(ImportWork work, List<ImportItem<PartRequestPatch>> items, CancellationToken ct)
    {
        await work.Parts.Load(items.Select(i => (i.Store, (string?)i.Patch.Sku.Value)), ct);
        await work.Orders.Load(items.Select(i => (i.Store, i.Patch.WorkOrder.Value)), ct);
    }

    Outcome IRecordKind<PartRequestPatch, PartRequest>.Apply(ImportWork work, ImportItem<PartRequestPatch> item, PartRequest record)
    {
        var p = item.Patch;
        var part = work.Parts.Or(item, p.Sku, record.PartId);
        var order = work.Orders.Or(item, p.WorkOrder, record.WorkOrderId);
        if (!item.Stands) return Outcome.Done;
        return record.Revise(
            part, p.Quantity.Or(record.Quantity), p.FilledAtOnce.Or(record.FilledAtOnce), item.Store!.Or(p.At, record.At), order, p.Voided.Or(record.Voided) == true); // placed
    }

    DateTime?[] IRecordKind<PartRequestPatch, PartRequest>.RowTimes(PartRequest record) => RowTimes.Of(record);
}
