using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Keeps the answers about an order as its one response of that reference, and marks the months that they move.</summary>
internal sealed class KeepAnswers(ImportWork work)
{
    /// <summary>The response, new or with its earlier answers replaced; not written yet.</summary>
    /// <param name="about">The order, by whom it was served, the reference and the channel.</param>
    /// <param name="asked">The questionnaire shown.</param>
    /// <param name="sheet">What was answered, without problems.</param>
    /// <param name="at">When it was answered; a correction keeps the time of the first answer.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Outcome<SurveyResponse>> Run(AnsweredOrder about, AskedQuestions asked, AnswerSheet sheet, DateTime at, CancellationToken ct)
    {
        await work.LoadStores([about.StoreId], ct);
        var store = work.Store(about.StoreId);
        var response = await work.Db.SurveyResponses.Include(r => r.EmployeeRatings)
            .SingleOrDefaultAsync(r => r.StoreId == about.StoreId && r.Reference == about.Reference, ct);
        if (response is not null) work.Marks.Touch(store, RowTimes.Of(response));
        else work.Db.Add(response = new SurveyResponse(store.GroupId, store.Id, about.Reference));
        var isNew = response.WorkOrderId == 0;
        var revised = response.Revise(about.OrderId, isNew ? at : response.At, sheet.Answers, sheet.Comment, about.Channel, about.EnteredById);
        if (revised.Succeeded) revised = response.Rate(Ratings(about, sheet));
        if (!revised.Succeeded) return revised.Problems.ToList();
        response.Ask(asked.Id, sheet.Others, sheet.LowestOther);
        work.Marks.Touch(store, RowTimes.Of(response));
        return response;
    }

    private static List<(int EmployeeId, int Rating)> Ratings(AnsweredOrder about, AnswerSheet sheet)
    {
        var ratings = new List<(int, int)>();
        if (sheet.Of(QuestionFeed.Advisor) is { } advisor) ratings.Add((about.AdvisorId, advisor));
        if (sheet.Of(QuestionFeed.Technician) is { } technician && about.TechnicianId is { } id && id != about.AdvisorId) ratings.Add((id, technician));
        return ratings;
    }
}
