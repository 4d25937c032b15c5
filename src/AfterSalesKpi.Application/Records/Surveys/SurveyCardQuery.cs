using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads one response with everything around it.</summary>
public sealed class SurveyCardQuery(KpiDbContext db, SurveyList surveys)
{
    /// <summary>The response of that number; null when it is not visible or was entered by mistake.</summary>
    public async Task<SurveyCard?> Find(long id, CancellationToken ct)
    {
        if (await surveys.One(id, ct) is not { } row) return null;
        var response = await db.SurveyResponses.AsNoTracking().Include(r => r.EmployeeRatings).SingleAsync(r => r.Id == id, ct);
        var advisor = await db.WorkOrders.Where(o => o.Id == response.WorkOrderId).Select(o => o.AdvisorId).SingleAsync(ct);
        var rated = response.EmployeeRatings.Select(r => r.EmployeeId).ToList();
        var names = await db.Employees.AsNoTracking().Where(e => rated.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, ct);
        var questions = response.QuestionnaireId is { } asked
            ? await db.Questionnaires.AsNoTracking().Where(q => q.Id == asked).Select(q => q.Questions).SingleAsync(ct) : DefaultQuestions.All;
        var action = await db.LowAnswerActions.AsNoTracking().SingleOrDefaultAsync(a => a.SurveyResponseId == id, ct);
        var by = action is null ? null : await db.Users.Where(u => u.GroupId == db.Scope.GroupId && u.Id == action.AccountId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct);
        return new SurveyCard(
            row, advisor, [.. response.EmployeeRatings.OrderBy(r => r.Id).Select(r => (names[r.EmployeeId], r.Rating))],
            [.. response.OtherAnswers.Select(a => (questions.FirstOrDefault(q => q.Key == a.Question), a))], action, by)
        {
            Reference = response.Reference, IsTakenDown = response.IsTakenDown, Version = response.Version,
        };
    }
}
