using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Files an appeal against the own published score, with its files, and tells who is to answer.</summary>
public sealed class FileAppeal(KpiDbContext db, Notify notify, AppealSettings settings, TimeProvider clock)
{
    /// <summary>Most appeals of a person in one month that are still open.</summary>
    public const int MostOpen = 20;

    /// <summary>Files it; the same form sent twice files it once.</summary>
    /// <param name="entry">What was written.</param>
    /// <param name="by">Who appeals.</param>
    /// <param name="decidedAtOnce">True for a manager's own, which nobody but human resources can answer.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>
    /// Its number; or <c>no-own-score</c>, <c>unknown-line</c>, <c>too-many-appeals</c>, <c>conflict</c>, or
    /// what <see cref="Appeal.File"/> and <see cref="KeptFile.Check"/> refuse.
    /// </returns>
    public async Task<Outcome<long>> Run(AppealEntry entry, Signatory by, bool decidedAtOnce, CancellationToken ct)
    {
        if (by.EmployeeId is not { } me) return new Problem("", "no-own-score");
        var card = await (
            from c in db.BeyondStores<Scorecard>()
            where c.EmployeeId == me && c.Month == entry.Month
            join m in db.BeyondStores<AppraisalMonth>() on new { c.StoreId, c.Month, Published = (int?)c.Revision } equals new { m.StoreId, m.Month, Published = m.PublishedRevision }
            orderby c.Id descending
            select new { c.Id, c.StoreId }).FirstOrDefaultAsync(ct);
        if (card is null) return new Problem("", "no-own-score");
        return await FormerStore.Within(db, card.StoreId, () => File(card.Id, card.StoreId, me, entry, by, decidedAtOnce, ct));
    }

    private async Task<Outcome<long>> File(long cardId, int storeId, int me, AppealEntry entry, Signatory by, bool decidedAtOnce, CancellationToken ct)
    {
        if (await Filed(storeId, entry.FormId, ct) is { } before) return before;
        if (entry.Indicator is { } line && !await db.ScorecardLines.AnyAsync(l => l.ScorecardId == cardId && l.Indicator == line, ct)) return new Problem("indicator", "unknown-line");
        var open = await db.Appeals.CountAsync(a => a.EmployeeId == me && a.Month == entry.Month && a.DecidedAt == null && a.WithdrawnAt == null, ct);
        if (open >= MostOpen) return new Problem("", "too-many-appeals", MostOpen);

        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var hours = (await db.HoursOf([storeId], ct))[storeId]; // visible: it is in scope
        var answerDue = decidedAtOnce ? (DateTime?)null : hours.EndOfWorkingDay(now, settings.AnswerDays);
        var decisionDue = hours.EndOfWorkingDay(now, settings.DecisionDays + (decidedAtOnce ? 0 : settings.AnswerDays));
        var month = await db.AppraisalMonths.SingleAsync(m => m.StoreId == storeId && m.Month == entry.Month, ct);
        var terms = new AppealTerms(me, entry.Text) { Indicator = entry.Indicator, Record = entry.Record, Address = entry.Address, FormId = entry.FormId };
        var filed = Appeal.File(month, terms, by, now, answerDue, decisionDue);
        List<Problem> problems = [.. filed.Problems, .. KeptFile.Check(entry.Files)];
        if (problems.Count > 0) return problems;
        return await Save(filed.Value!, month, entry, ct); // no problems: it was filed
    }

    private async Task<Outcome<long>> Save(Appeal appeal, AppraisalMonth month, AppealEntry entry, CancellationToken ct)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            db.Add(appeal);
            MonthRows.Hold(db, month); // whoever locks it in this moment is told
            await db.SaveChangesAsync(ct);
            db.AddRange(entry.Files.Select(f => AppealFile.Take(appeal.GroupId, appeal.StoreId, appeal.Id, f.Name, f.Content, appeal.FiledAt).Value!)); // sound: looked at before
            var people = appeal.AnswerDueAt is null ? AppealNotices.Deciders : Recipients.ManagersOf(appeal.StoreId);
            await notify.Tell(appeal, "Filed", people, ct, appeal.FiledBy, appeal.Month, appeal.DueAt ?? appeal.DecisionDueAt);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            db.ChangeTracker.Clear();
            return appeal.Id;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return await Filed(appeal.StoreId, entry.FormId, ct) is { } other ? other : new Problem("", "conflict");
        }
    }

    private async Task<long?> Filed(int storeId, Guid formId, CancellationToken ct) =>
        await db.Appeals.Where(a => a.StoreId == storeId && a.FormId == formId).Select(a => (long?)a.Id).FirstOrDefaultAsync(ct);
}
