using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>
/// Decides an appeal. One that is accepted begins a new revision of the month, unless one is being worked on already, in which the record is
/// corrected or points make it good; the scores shown stay as they are until that revision is published.
/// </summary>
public sealed class DecideAppeal(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>
    /// Decides. Refused: <c>unknown-appeal</c>, <c>changed-meanwhile</c>, <c>required</c> (points), <c>conflict</c>, or as <see cref="Appeal.Decide"/> and
    /// <see cref="Adjustment.Give"/>.
    /// </summary>
    public async Task<Outcome> Run(long id, int version, AppealDecision decision, Signatory by, CancellationToken ct)
    {
        var appeal = await db.Appeals.FirstOrDefaultAsync(a => a.Id == id, ct);
        if (appeal is null) return Outcome.Refused("", "unknown-appeal");
        if (appeal.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var month = await db.AppraisalMonths.SingleAsync(m => m.StoreId == appeal.StoreId && m.Month == appeal.Month, ct);
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var to = month.State == MonthState.Published ? month.Revision + 1 : month.Revision;
        var done = appeal.Decide(decision.Decision, decision.Remedy, decision.Reason, to, by, now);
        if (done.Succeeded && appeal.Decision != AppealState.Rejected) done = Follow(appeal, month, decision, by, now);
        if (!done.Succeeded)
        {
            db.ChangeTracker.Clear(); // half of it is nothing
            return done;
        }

        await notify.Tell(appeal, "Decided", Recipients.Account(appeal.FiledById), ct, appeal.Month, appeal.State, by.Name);
        var forManagers = appeal.Remedy == AppealRemedy.Correction ? "ToCorrect" : "DecidedForManagers";
        await notify.Tell(appeal, forManagers, Recipients.ManagersOf(appeal.StoreId), ct, appeal.FiledBy, appeal.Month, appeal.State);
        return await MonthRows.Save(db, ct);
    }

    /// <summary>The new revision and what makes it good.</summary>
    private Outcome Follow(Appeal appeal, AppraisalMonth month, AppealDecision decision, Signatory by, DateTime now)
    {
        var reason = appeal.DecisionReason ?? "";
        var shortReason = reason[..Math.Min(Adjustment.ReasonLength, reason.Length)];
        if (month.State == MonthState.Published)
        {
            var revision = MonthReopening.OfAppeal(month, appeal, shortReason, by, now);
            if (!revision.Succeeded) return revision;
            db.Add(revision.Value);
        }
        else
        {
            MonthRows.Hold(db, month);
        }

        if (appeal.Remedy == AppealRemedy.Adjustment)
        {
            if (decision.PointsHundredths is not { } points || points == 0) return Outcome.Refused("points", "required");
            var given = Adjustment.Give(month, new AdjustmentTerms(appeal.EmployeeId, points, shortReason) { AppealId = appeal.Id, Address = appeal.Address }, by, now);
            if (!given.Succeeded) return given;
            db.Add(given.Value);
        }

        MonthRows.Mark(db, month);
        return Outcome.Done;
    }
}
