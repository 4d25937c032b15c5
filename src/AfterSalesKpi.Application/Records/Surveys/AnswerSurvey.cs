using System.Globalization;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What a customer does who has a survey's link: open it, answer, and within a day correct the answers.</summary>
public sealed class AnswerSurvey(KpiDbContext db, PublishedQuestionnaire questionnaires, ImportTransaction transaction, LowAnswerNotices notices, TimeProvider clock)
{
    /// <summary>The survey behind a secret; null where it leads nowhere, has expired or was answered more than a day ago.</summary>
    public async Task<OpenSurvey?> Open(string secret, CancellationToken ct)
    {
        if (await Enter(secret, ct) is not { } entry) return null;
        var invitation = await db.SurveyInvitations.AsNoTracking().SingleAsync(i => i.Id == entry.InvitationId, ct);
        var store = await db.Stores.AsNoTracking().Select(s => new { s.Id, s.Name, s.TimeZone }).SingleAsync(s => s.Id == invitation.StoreId, ct);
        var order = await db.WorkOrders.AsNoTracking().Where(o => o.Id == invitation.WorkOrderId).Select(o => new { o.AdvisorId, o.TechnicianId }).SingleAsync(ct);
        var response = invitation.ResponseId is { } id ? await db.SurveyResponses.AsNoTracking().Include(r => r.EmployeeRatings).SingleOrDefaultAsync(r => r.Id == id, ct) : null;
        var asked = response is null ? await questionnaires.Of(store.Id, ct) : await questionnaires.Shown(store.Id, response.QuestionnaireId, ct);
        var questions = asked.About(order.AdvisorId, order.TechnicianId);
        var given = response is null ? [] : GivenAnswers.Of(response, questions, order.AdvisorId, order.TechnicianId);
        return new OpenSurvey(store.Name, asked.Id, questions, given, invitation.AnsweredAt, entry.OpenUntil, LocalTime.Zone(store.TimeZone));
    }

    /// <summary>Keeps the answers as the invitation's one response; sent again they replace the earlier ones.</summary>
    /// <param name="secret">The link's.</param>
    /// <param name="questionnaireId">The questionnaire that was shown.</param>
    /// <param name="given">The answer to a question by its key.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Refused: <c>survey-closed</c> without a field where the link leads nowhere (any more); else what is wrong with the answers.</returns>
    public async Task<Outcome> Run(string secret, long? questionnaireId, Func<string, string?> given, CancellationToken ct)
    {
        if (await Enter(secret, ct) is not { } entry) return Outcome.Refused("", "survey-closed");
        return await transaction.Run(work => Keep(work, entry, questionnaireId, given, ct), ct);
    }

    private async Task<SurveyEntry?> Enter(string secret, CancellationToken ct)
    {
        var entry = await db.EnterSurvey(secret, ct);
        return entry is not null && clock.GetUtcNow().UtcDateTime <= entry.OpenUntil ? entry : null;
    }

    private async Task<Outcome<SurveyResponse>> Keep(ImportWork work, SurveyEntry entry, long? questionnaireId, Func<string, string?> given, CancellationToken ct)
    {
        var now = Elapsed.Cut(work.Now);
        var invitation = await db.SurveyInvitations.SingleAsync(i => i.Id == entry.InvitationId, ct);
        var order = await db.WorkOrders.AsNoTracking().Where(o => o.Id == invitation.WorkOrderId).Select(o => new { o.AdvisorId, o.TechnicianId }).SingleAsync(ct);
        var asked = await questionnaires.Shown(entry.StoreId, questionnaireId, ct);
        var sheet = AnswerSheet.Read(asked.About(order.AdvisorId, order.TechnicianId), given);
        if (sheet.Problems.Count > 0) return sheet.Problems.ToList();

        // The reference is the invitation's: whatever happens at once, the database holds one response to it. What was taken down for the customer before is corrected, too.
        var reference = await db.SurveyResponses.Where(r => r.Id == invitation.ResponseId).Select(r => r.Reference).SingleOrDefaultAsync(ct)
            ?? string.Create(CultureInfo.InvariantCulture, $"LINK-{invitation.Id}");
        var about = new AnsweredOrder(entry.StoreId, invitation.WorkOrderId, order.AdvisorId, order.TechnicianId, reference, SurveyChannel.Link, null);
        var kept = await new KeepAnswers(work).Run(about, asked, sheet, now, ct);
        if (!kept.Succeeded) return kept;
        var answered = invitation.Answer(kept.Value.Id, now);
        if (!answered.Succeeded) return answered.Problems.ToList();
        await notices.Tell(kept.Value, ct);
        await work.Write(ct);
        return kept;
    }
}
