using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Changes what is to be done, by whom or until when.</summary>
public sealed class ChangeAction(KpiDbContext db)
{
    /// <summary>
    /// Changes it. Refused: <c>unknown-action</c>, <c>not-yours</c>, <c>changed-meanwhile</c>, <c>required</c>, <c>too-long</c>,
    /// <c>before-given</c>, <c>unknown-person</c>.
    /// </summary>
    public Task<Outcome> Run(long id, int version, ActionViewer viewer, ActionEntry entry, CancellationToken ct) => ActionWriting.Change(
        db, id, version, viewer, ofGiver: true, async item => Outcome.From(await ActionWriting.Describe(db, item, entry, ct)), ct);
}
