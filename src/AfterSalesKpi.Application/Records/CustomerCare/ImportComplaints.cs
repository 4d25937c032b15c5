using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Takes in complaints (indicators.md no. 19).</summary>
public sealed class ImportComplaints(ImportTransaction transaction) : IImport, IRecordKind<ComplaintPatch, Complaint>
{
    /// <inheritdoc />
    public string Resource => "complaints";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => ComplaintPatch.Shape.Fields;

    string IRecordKind<ComplaintPatch, Complaint>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, ComplaintPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, ComplaintPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<ComplaintPatch, Complaint>.KeyOf(ComplaintPatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<ComplaintPatch, Complaint>.KeyOf(Complaint record) => record.Reference;

    IQueryable<Complaint> IRecordKind<ComplaintPatch, Complaint>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.Complaints.Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    Complaint IRecordKind<ComplaintPatch, Complaint>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<ComplaintPatch, Complaint>.Load(ImportWork work, List<ImportItem<ComplaintPatch>> items, CancellationToken ct)
    {
        await work.Orders.Load(items.Select(i => (i.Store, i.Patch.WorkOrder.Value)), ct);
        await work.Employees.Load(items.Select(i => i.Patch.Responsible.Value), ct);
    }

    Outcome IRecordKind<ComplaintPatch, Complaint>.Apply(ImportWork work, ImportItem<ComplaintPatch> item, Complaint record)
    {
        var p = item.Patch;
        var order = work.Orders.Or(item, p.WorkOrder, record.WorkOrderId);
        var responsible = work.Employees.Or(item, "responsible", p.Responsible, record.ResponsibleId);
        if (!item.Stands) return Outcome.Done;
        var store = item.Store!; // placed
        return record.Revise(
            order, responsible, p.Source.Or(record.Source), store.Or(p.At, record.At), p.Text.Or(record.Text), p.Upheld.Or(record.Upheld),
            store.Or(p.DecidedAt, record.DecidedAt), p.Voided.Or(record.Voided) == true);
    }

    DateTime?[] IRecordKind<ComplaintPatch, Complaint>.RowTimes(Complaint record) => RowTimes.Of(record);
}
