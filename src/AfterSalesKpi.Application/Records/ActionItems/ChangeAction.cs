using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Changes what is to be done, by whom or until when; somebody who was not asked before is told.</summary>
public sealed class ChangeAction(KpiDbContext db, Notify notify)
{
    /// <summary>
    /// Changes it. Refused: <c>unknown-action</c>, <c>not-yours</c>, <c>changed-meanwhile</c>, <c>required</c>, <c>too-long</c>,
    /// <c>before-given</c>, <c>unknown-person</c>.
    /// </summary>
    public Task<Outcome> Run(long id, int version, ActionViewer viewer, ActionEntry entry, CancellationToken ct) => ActionWriting.Change(
        db, id, version, viewer, ofGiver: true,
        async item =>
        {
            var before = item.AssigneeId;
            var problems = await ActionWriting.Describe(db, item, entry, ct);
            if (problems.Count == 0 && item.AssigneeId != before) await ActionWriting.Tell(db, notify, item, viewer.AccountId, ct);
            return Outcome.From(problems);
        },
        ct);
}
