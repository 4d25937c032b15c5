using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Notes what was done about a low answer, which closes the loop. What is noted stays.</summary>
public sealed class HandleLowAnswer(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Keeps the note.</summary>
    /// <returns>Refused: <c>unknown-answer</c> for what is not visible or not low, <c>handled-before</c> by somebody else, or <c>required</c>.</returns>
    public async Task<Outcome> Run(long responseId, string? note, int accountId, CancellationToken ct)
    {
        var response = await db.SurveyResponses.AsNoTracking().Where(r => r.Id == responseId && !r.Voided && r.LowestRating <= SurveyResponse.Low)
            .Select(r => new { r.GroupId, r.StoreId }).SingleOrDefaultAsync(ct);
        if (response is null) return Outcome.Refused("", "unknown-answer");
        if (await db.LowAnswerActions.AnyAsync(a => a.SurveyResponseId == responseId, ct)) return Outcome.Refused("", "handled-before");
        var action = LowAnswerAction.Take(response.GroupId, response.StoreId, responseId, note, accountId, clock.GetUtcNow().UtcDateTime);
        if (!action.Succeeded) return action;
        db.Add(action.Value);
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "handled-before");
        }
    }
}
