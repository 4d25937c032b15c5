using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Reopening;

/// <summary>A second person agrees that a month is opened again, which begins a new revision and calculates it, or declines.</summary>
public sealed class DecideReopening(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Agrees. Refused: <c>unknown-reopening</c>, <c>conflict</c>, or as <see cref="MonthReopening.Approve"/>.</summary>
    public async Task<Outcome> Approve(int id, Signatory by, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } asked) return Outcome.Refused("", "unknown-reopening");
        var row = await db.AppraisalMonths.SingleAsync(m => m.StoreId == asked.StoreId && m.Month == asked.Month, ct);
        var approved = asked.Approve(row, by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        if (!approved.Succeeded) return approved;
        MonthRows.Mark(db, row);
        await Tell(asked, "Revisions.Notice.Approved", $"/scores/{asked.Month}/revisions", ct);
        var people = await db.Scorecards.Where(c => c.StoreId == asked.StoreId && c.Month == asked.Month && c.Revision == asked.FromRevision).Select(c => c.EmployeeId).ToListAsync(ct);
        await notify.Run(
            new NoticeContent(NoticeKind.Reopening, $"reopened:{id}", asked.StoreId, "/scores/me", "Revisions.Notice.Reopened", asked.Month, asked.Reason),
            Recipients.Employees(people).And(Recipients.ManagersOf(asked.StoreId)), ct);
        return await MonthRows.Save(db, ct);
    }

    /// <summary>Declines, or takes back what one asked oneself. Refused: <c>unknown-reopening</c>, <c>second-person</c> (neither), <c>conflict</c>, or as <see cref="MonthReopening.Decline"/>.</summary>
    /// <param name="id">The request.</param>
    /// <param name="mayDecide">True for whoever may agree to reopenings.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome> Decline(int id, bool mayDecide, string? reason, Signatory by, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } asked) return Outcome.Refused("", "unknown-reopening");
        if (!mayDecide && asked.AskedById != by.AccountId) return Outcome.Refused("", "second-person");
        var declined = asked.Decline(reason, by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        if (!declined.Succeeded) return declined;
        await Tell(asked, "Revisions.Notice.Declined", $"/scores/{asked.Month}/revisions", ct);
        return await MonthRows.Save(db, ct);
    }

    private Task<MonthReopening?> Find(int id, CancellationToken ct) => db.MonthReopenings.FirstOrDefaultAsync(r => r.Id == id, ct);

    private async Task Tell(MonthReopening asked, string words, string link, CancellationToken ct)
    {
        if (asked.DecidedById == asked.AskedById) return;
        await notify.Run(
            new NoticeContent(NoticeKind.Reopening, $"reopening-decided:{asked.Id}", asked.StoreId, link, words, asked.DecidedBy ?? "", asked.Month, asked.DecisionReason ?? ""),
            Recipients.Account(asked.AskedById), ct);
    }
}
