using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Says that something done or taken back is to be done after all.</summary>
public sealed class ReopenAction(KpiDbContext db)
{
    /// <summary>
    /// It is to be done. Refused: <c>unknown-action</c>, <c>changed-meanwhile</c>, <c>action-open</c>, <c>not-yours</c> for whoever wants to
    /// bring back what somebody else has taken back.
    /// </summary>
    public Task<Outcome> Run(long id, int version, ActionViewer viewer, CancellationToken ct) => ActionWriting.Change(
        db, id, version, viewer, ofGiver: false,
        item => Task.FromResult(item.WithdrawnAt is not null && !viewer.MayChange(item) ? Outcome.Refused("", "not-yours") : item.Reopen()), ct);
}
