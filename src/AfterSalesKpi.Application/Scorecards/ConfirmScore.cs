using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Keeps that a person has read the own published score; once a revision.</summary>
public sealed class ConfirmScore(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Confirms. Refused: <c>no-own-score</c>.</summary>
    public async Task<Outcome> Run(StoreMonth month, Signatory by, CancellationToken ct)
    {
        if (by.EmployeeId is not { } me) return Outcome.Refused("", "no-own-score");
        var card = await (
            from c in db.BeyondStores<Scorecard>()
            where c.EmployeeId == me && c.Month == month
            join m in db.BeyondStores<AppraisalMonth>() on new { c.StoreId, c.Month, Published = (int?)c.Revision } equals new { m.StoreId, m.Month, Published = m.PublishedRevision }
            orderby c.Id descending
            select c).FirstOrDefaultAsync(ct);
        if (card is null) return Outcome.Refused("", "no-own-score");
        return await FormerStore.Within(db, card.StoreId, () => Keep(card, by, ct));
    }

    private async Task<Outcome> Keep(Scorecard card, Signatory by, CancellationToken ct)
    {
        if (await db.ScoreConfirmations.AnyAsync(c => c.StoreId == card.StoreId && c.Month == card.Month && c.EmployeeId == card.EmployeeId && c.Revision == card.Revision, ct)) return Outcome.Done;
        db.Add(new ScoreConfirmation(card, by.AccountId, Elapsed.Cut(clock.GetUtcNow().UtcDateTime)));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear(); // confirmed by another click in this moment
        }

        return Outcome.Done;
    }
}
