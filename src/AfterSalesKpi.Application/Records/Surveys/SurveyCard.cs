using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>All that a response's page shows.</summary>
/// <param name="Row">The response as lists show it.</param>
/// <param name="AdvisorId">The order's advisor.</param>
/// <param name="Ratings">Answers about single employees, by name.</param>
/// <param name="Others">Answers that feed no indicator, each with its question.</param>
/// <param name="Action">What was done about a low answer, if anything.</param>
/// <param name="ActionBy">Who did it.</param>
public sealed record SurveyCard(
    SurveyRow Row, int AdvisorId, IReadOnlyList<(string Name, int Rating)> Ratings, IReadOnlyList<(SurveyQuestion? Question, OtherAnswer Answer)> Others,
    LowAnswerAction? Action, string? ActionBy)
{
    /// <summary>The response's reference, by which things to do name it.</summary>
    public required string Reference { get; init; }

    /// <summary>True for answers that somebody took down, who may have been mistaken.</summary>
    public required bool IsTakenDown { get; init; }

    /// <summary>The version that is shown.</summary>
    public required int Version { get; init; }
}
