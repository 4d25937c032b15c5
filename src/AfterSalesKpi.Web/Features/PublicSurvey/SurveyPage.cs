using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.PublicSurvey;

/// <summary>The questions as a customer sees them.</summary>
/// <param name="Survey">What is asked.</param>
/// <param name="Typed">What was typed, where it could not be kept.</param>
/// <param name="Problems">Why not, by question; one without a question stands on top.</param>
public sealed record SurveyPage(OpenSurvey Survey, Func<string, string?>? Typed, IReadOnlyList<Problem> Problems)
{
    /// <summary>The answer that stands in a question's field.</summary>
    public string? Answer(SurveyQuestion question) => Typed is null ? Survey.Given.GetValueOrDefault(question.Key) : Typed(question.Key);

    /// <summary>What is wrong with a question's answer.</summary>
    public Problem? ProblemOf(SurveyQuestion question) => Problems.FirstOrDefault(p => p.Field == AnswerSheet.Field + question.Key);
}
