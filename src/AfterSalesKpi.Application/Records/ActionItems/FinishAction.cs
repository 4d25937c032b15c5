using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Says that a thing to do is done.</summary>
public sealed class FinishAction(KpiDbContext db, TimeProvider clock)
{
    /// <summary>It is done. Refused: <c>unknown-action</c>, <c>changed-meanwhile</c>, <c>action-closed</c>, <c>too-long</c>.</summary>
    public Task<Outcome> Run(long id, int version, ActionViewer viewer, string? note, CancellationToken ct) => ActionWriting.Change(
        db, id, version, viewer, ofGiver: false, item => Task.FromResult(item.Finish(viewer.AccountId, clock.GetUtcNow().UtcDateTime, note)), ct);
}
