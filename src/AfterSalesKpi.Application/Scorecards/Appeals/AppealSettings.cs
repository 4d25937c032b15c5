namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Configuration <c>Appeals:*</c>, in working days by the store's calendar.</summary>
public sealed record AppealSettings
{
    /// <summary>Days that the manager has to answer.</summary>
    public int AnswerDays { get; init; } = 2;

    /// <summary>Days that human resources have to decide after that.</summary>
    public int DecisionDays { get; init; } = 2;
}
