using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Takes a thing to do back.</summary>
public sealed class WithdrawAction(KpiDbContext db, TimeProvider clock)
{
    /// <summary>It need not be done. Refused: <c>unknown-action</c>, <c>not-yours</c>, <c>changed-meanwhile</c>, <c>action-closed</c>.</summary>
    public Task<Outcome> Run(long id, int version, ActionViewer viewer, CancellationToken ct) => ActionWriting.Change(
        db, id, version, viewer, ofGiver: true, item => Task.FromResult(item.Withdraw(clock.GetUtcNow().UtcDateTime)), ct);
}
