using System.Globalization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What a response says to each question, as a form holds it.</summary>
public static class GivenAnswers
{
    /// <summary>Answers by the question's key; a question without an answer is not there.</summary>
    /// <param name="response">The response with its ratings.</param>
    /// <param name="questions">What was asked.</param>
    /// <param name="advisorId">The order's advisor.</param>
    /// <param name="technicianId">The order's technician.</param>
    public static Dictionary<string, string> Of(SurveyResponse response, IReadOnlyList<SurveyQuestion> questions, int advisorId, int? technicianId)
    {
        int? Rating(int? employee) => response.EmployeeRatings.FirstOrDefault(r => r.EmployeeId == employee)?.Rating;
        var given = new Dictionary<string, string>();
        foreach (var q in questions)
        {
            var text = q.Feeds switch
            {
                QuestionFeed.Overall => Text(response.Overall),
                QuestionFeed.Attitude => Text(response.Attitude),
                QuestionFeed.Quality => Text(response.Quality),
                QuestionFeed.Speed => Text(response.Speed),
                QuestionFeed.Recommend => Text(response.Recommend),
                QuestionFeed.Advisor => Text(Rating(advisorId)),
                QuestionFeed.Technician => Text(Rating(technicianId)),
                QuestionFeed.Comment => response.Comment,
                _ => response.OtherAnswers.FirstOrDefault(a => a.Question == q.Key)?.Value,
            };
            if (text is not null) given[q.Key] = text;
        }

        return given;
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
