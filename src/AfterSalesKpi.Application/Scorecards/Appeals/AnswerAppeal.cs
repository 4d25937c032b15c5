using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>The manager's answer to an appeal, or the person's taking it back.</summary>
public sealed class AnswerAppeal(KpiDbContext db, Notify notify, AppealSettings settings, TimeProvider clock)
{
    /// <summary>Answers. Refused: <c>unknown-appeal</c>, <c>changed-meanwhile</c>, <c>conflict</c>, or as <see cref="Appeal.Reply"/>.</summary>
    public async Task<Outcome> Run(long id, int version, string? text, Signatory by, CancellationToken ct)
    {
        var appeal = await db.Appeals.FirstOrDefaultAsync(a => a.Id == id, ct);
        if (appeal is null) return Outcome.Refused("", "unknown-appeal");
        if (appeal.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var hours = (await db.HoursOf([appeal.StoreId], ct))[appeal.StoreId]; // visible: the appeal is
        var replied = appeal.Reply(text, by, now, hours.EndOfWorkingDay(now, settings.DecisionDays));
        if (!replied.Succeeded) return replied;
        await notify.Tell(appeal, "Answered", AppealNotices.Deciders, ct, by.Name, appeal.FiledBy, appeal.DecisionDueAt);
        await notify.Tell(appeal, "YoursAnswered", Recipients.Account(appeal.FiledById), ct, by.Name, appeal.Month);
        return await MonthRows.Save(db, ct);
    }

    /// <summary>Takes it back, by who filed it. Refused: <c>unknown-appeal</c>, <c>changed-meanwhile</c>, <c>conflict</c>, or as <see cref="Appeal.Withdraw"/>.</summary>
    public async Task<Outcome> Withdraw(long id, int version, Signatory by, CancellationToken ct)
    {
        var stores = await db.BeyondStores<Appeal>().Where(a => a.Id == id && a.FiledById == by.AccountId).Select(a => a.StoreId).ToListAsync(ct);
        return stores is [var own] ? await FormerStore.Within(db, own, () => TakeBack(id, version, by, ct)) : await TakeBack(id, version, by, ct);
    }

    private async Task<Outcome> TakeBack(long id, int version, Signatory by, CancellationToken ct)
    {
        var appeal = await db.Appeals.FirstOrDefaultAsync(a => a.Id == id, ct);
        if (appeal is null) return Outcome.Refused("", "unknown-appeal");
        if (appeal.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var toDeciders = appeal.State == AppealState.Answered;
        var withdrawn = appeal.Withdraw(by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        if (!withdrawn.Succeeded) return withdrawn;
        await notify.Tell(appeal, "Withdrawn", toDeciders ? Recipients.ManagersOf(appeal.StoreId).And(AppealNotices.Deciders) : Recipients.ManagersOf(appeal.StoreId), ct, appeal.FiledBy, appeal.Month);
        return await MonthRows.Save(db, ct);
    }
}
