using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Takes answers down for a customer, by phone or from paper. They count like those of a link, and close the customer's invitation.</summary>
public sealed class EnterSurvey(PublishedQuestionnaire questionnaires, ImportTransaction transaction, LowAnswerNotices notices)
{
    /// <summary>Keeps them as one response.</summary>
    /// <returns>
    /// The response; or <c>unknown-order</c>, <c>already-answered</c> where the customer has answered about this visit, <c>ahead</c> and
    /// <c>before-received</c> for an impossible time, or what is wrong with the answers.
    /// </returns>
    public Task<Outcome<SurveyResponse>> Run(EnteredAnswers answers, CancellationToken ct) => !EnteredAnswers.IsReference(answers.Reference)
        ? Task.FromResult<Outcome<SurveyResponse>>(new Problem("channel", "invalid"))
        : transaction.Run(
        async work =>
        {
            var kept = await Keep(work, answers, ct);
            if (kept.Succeeded) await work.Write(ct);
            return kept;
        },
        ct);

    /// <summary>The same within a piece of work of somebody else, who writes it.</summary>
    internal async Task<Outcome<SurveyResponse>> Keep(ImportWork work, EnteredAnswers answers, CancellationToken ct)
    {
        var order = await Visits.Askable(work.Db.WorkOrders.AsNoTracking()).Where(o => o.Id == answers.OrderId)
            .Select(o => new { o.StoreId, o.AdvisorId, o.TechnicianId, o.ReceivedAt }).SingleOrDefaultAsync(ct);
        if (order is null) return new Problem("order", "unknown-order", "");
        if (answers.At > work.Now) return new Problem("at", "ahead");
        if (answers.At < order.ReceivedAt) return new Problem("at", "before-received");
        if (answers.Channel is not (SurveyChannel.Phone or SurveyChannel.Paper)) return new Problem("channel", "invalid");

        // A form sent again makes the same response once more; whoever says another one's reference changes nothing.
        var known = await work.Db.SurveyResponses.AsNoTracking().SingleOrDefaultAsync(r => r.StoreId == order.StoreId && r.Reference == answers.Reference, ct);
        if (known is not null) return known.WorkOrderId == answers.OrderId && known.EnteredById == answers.EnteredById ? known : new Problem("channel", "invalid");
        var invitation = await work.Db.InvitedOrders.Where(i => i.WorkOrderId == answers.OrderId)
            .Join(work.Db.SurveyInvitations, i => i.InvitationId, v => v.Id, (i, v) => v).SingleOrDefaultAsync(ct);
        if (invitation?.AnsweredAt is not null || await work.Db.SurveyResponses.AnyAsync(r => r.WorkOrderId == answers.OrderId && !r.Voided, ct)) return new Problem("", "already-answered");

        var asked = await questionnaires.Shown(order.StoreId, answers.QuestionnaireId, ct);
        var sheet = AnswerSheet.Read(asked.About(order.AdvisorId, order.TechnicianId), answers.Given);
        if (sheet.Problems.Count > 0) return sheet.Problems.ToList();
        var about = new AnsweredOrder(order.StoreId, answers.OrderId, order.AdvisorId, order.TechnicianId, answers.Reference, answers.Channel, answers.EnteredById);
        var kept = await new KeepAnswers(work).Run(about, asked, sheet, Elapsed.Cut(answers.At), ct);
        if (kept.Succeeded && invitation?.IsOpen(work.Now) == true) invitation.Answer(kept.Value.Id, Elapsed.Cut(work.Now));
        if (kept.Succeeded) await notices.Tell(kept.Value, ct);
        return kept;
    }
}
