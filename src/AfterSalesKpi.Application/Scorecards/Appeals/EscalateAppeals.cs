using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Tells human resources and the group administrators of appeals whose deadline has passed, each deadline once. The scope must be the group.</summary>
public sealed class EscalateAppeals(KpiDbContext db, Notify notify, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Tells of them.</summary>
    /// <returns>How many were told of.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var late = await db.Appeals
            .Where(a => a.DecidedAt == null && a.WithdrawnAt == null && a.EscalatedAt == null)
            .Where(a => (a.AnsweredAt == null && a.AnswerDueAt <= now) || ((a.AnsweredAt != null || a.AnswerDueAt == null) && a.DecisionDueAt <= now))
            .OrderBy(a => a.Id).Take(Most).ToListAsync(ct);
        var told = 0;
        foreach (var appeal in late)
        {
            var due = appeal.DueAt ?? appeal.DecisionDueAt;
            var unanswered = appeal.AnsweredAt is null && appeal.AnswerDueAt is not null;
            if (!appeal.Escalate(now)) continue;
            await notify.Tell(appeal, unanswered ? "Unanswered" : "Undecided", AppealNotices.Deciders, ct, appeal.FiledBy, appeal.Month, due);
            told++;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return told;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return 0; // another machine tells of them, or the next round does
        }
    }
}
