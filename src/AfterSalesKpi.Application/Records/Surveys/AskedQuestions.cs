using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>A questionnaire that customers are asked.</summary>
/// <param name="Id">The published version; null: the default one.</param>
/// <param name="Questions">What it asks, in order.</param>
public sealed record AskedQuestions(long? Id, IReadOnlyList<SurveyQuestion> Questions)
{
    /// <summary>The questions that can be asked about an order: nobody rates a technician who was not there.</summary>
    public IReadOnlyList<SurveyQuestion> About(int advisorId, int? technicianId) =>
        technicianId is null || technicianId == advisorId ? [.. Questions.Where(q => q.Feeds != QuestionFeed.Technician)] : Questions;
}
