using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Takes in follow-up calls (indicators.md no. 13, 22).</summary>
public sealed class ImportFollowUps(ImportTransaction transaction) : IImport, IRecordKind<FollowUpPatch, FollowUp>
{
    /// <inheritdoc />
    public string Resource => "follow-ups";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => FollowUpPatch.Shape.Fields;

    string IRecordKind<FollowUpPatch, FollowUp>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, FollowUpPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, FollowUpPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<FollowUpPatch, FollowUp>.KeyOf(FollowUpPatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<FollowUpPatch, FollowUp>.KeyOf(FollowUp record) => record.Reference;

    IQueryable<FollowUp> IRecordKind<FollowUpPatch, FollowUp>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.FollowUps.Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    FollowUp IRecordKind<FollowUpPatch, FollowUp>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<FollowUpPatch, FollowUp>.Load(ImportWork work, List<ImportItem<FollowUpPatch>> items, CancellationToken ct)
    {
        await work.Orders.Load(items.Select(i => (i.Store, i.Patch.WorkOrder.Value)), ct);
        await work.Employees.Load(items.Select(i => i.Patch.Agent.Value), ct);
    }

    Outcome IRecordKind<FollowUpPatch, FollowUp>.Apply(ImportWork work, ImportItem<FollowUpPatch> item, FollowUp record)
    {
        var p = item.Patch;
        var order = work.Orders.Or(item, p.WorkOrder, record.WorkOrderId).GetValueOrDefault();
        var agent = work.Employees.Or(item, "agent", p.Agent, record.AgentId).GetValueOrDefault();
        if (!item.Stands) return Outcome.Done;
        return record.Revise(
            order, agent, item.Store!.Or(p.At, record.At), p.Outcome.Or(record.Outcome), p.Channel.Or(record.Channel), p.TalkSeconds.Or(record.TalkSeconds),
            p.Notes.Or(record.Notes), p.Voided.Or(record.Voided) == true); // placed
    }

    DateTime?[] IRecordKind<FollowUpPatch, FollowUp>.RowTimes(FollowUp record) => RowTimes.Of(record);
}
