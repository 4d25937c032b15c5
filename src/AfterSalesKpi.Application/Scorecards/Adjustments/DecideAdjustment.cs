using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>A second person approves a proposed veto or declines it, or an adjustment is taken back; where it moves a score the month is calculated again.</summary>
public sealed class DecideAdjustment(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Approves or declines. Refused: <c>unknown-adjustment</c>, <c>changed-meanwhile</c>, <c>conflict</c>, or as <see cref="Adjustment.Decide"/>.</summary>
    public async Task<Outcome> Run(int id, int version, bool approved, Signatory by, CancellationToken ct)
    {
        var (adjustment, month) = await Find(id, ct);
        if (adjustment is null || month is null) return Outcome.Refused("", "unknown-adjustment");
        if (adjustment.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var decided = adjustment.Decide(month, approved, by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        if (!decided.Succeeded) return decided;
        if (approved)
        {
            await notify.Run(
                new NoticeContent(NoticeKind.Adjustment, $"adjustment-approved:{id}", adjustment.StoreId, "/scores/me", "Adjustments.Notice.Approved", adjustment.Month, adjustment.GradeCap ?? "", adjustment.Reason),
                Recipients.Employee(adjustment.EmployeeId), ct);
        }

        if (adjustment.ById is { } proposer)
        {
            var link = $"/adjustments/{adjustment.Month}";
            await notify.Run(
                new NoticeContent(NoticeKind.Adjustment, $"adjustment-decided:{id}", adjustment.StoreId, link, approved ? "Adjustments.Notice.YoursApproved" : "Adjustments.Notice.YoursDeclined", by.Name, adjustment.Reason),
                Recipients.Account(proposer), ct);
        }

        return await Save(month, approved, ct);
    }

    /// <summary>
    /// Takes it back; only who gave it, or who oversees them. Refused: <c>unknown-adjustment</c>, <c>changed-meanwhile</c>, <c>adjustment-not-yours</c>,
    /// <c>conflict</c>, or as <see cref="Adjustment.Withdraw"/>.
    /// </summary>
    public async Task<Outcome> Withdraw(int id, int version, bool oversees, Signatory by, CancellationToken ct)
    {
        var (adjustment, month) = await Find(id, ct);
        if (adjustment is null || month is null) return Outcome.Refused("", "unknown-adjustment");
        if (adjustment.Version != version) return Outcome.Refused("", "changed-meanwhile");
        if (!oversees && adjustment.ById != by.AccountId) return Outcome.Refused("", "adjustment-not-yours");
        var counted = adjustment.Counts;
        var withdrawn = adjustment.Withdraw(month, by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        return withdrawn.Succeeded ? await Save(month, counted, ct) : withdrawn;
    }

    private async Task<(Adjustment? Adjustment, AppraisalMonth? Month)> Find(int id, CancellationToken ct)
    {
        var adjustment = await db.Adjustments.FirstOrDefaultAsync(a => a.Id == id, ct);
        return adjustment is null ? (null, null) : (adjustment, await MonthRows.Of(db, adjustment.StoreId, adjustment.Month, ct));
    }

    private Task<Outcome> Save(AppraisalMonth month, bool moves, CancellationToken ct)
    {
        MonthRows.Hold(db, month);
        if (moves) MonthRows.Mark(db, month);
        return MonthRows.Save(db, ct);
    }
}
