namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// What a person did in one position during a month. Most people have one part a month; with two, their scores are weighted by
/// calendar days held (indicators.md, Part of a month).
/// </summary>
/// <param name="PositionId">The position.</param>
/// <param name="PlanVersionId">The plan version that holds for it.</param>
/// <param name="Days">Calendar days of the month on which it was held, above 0.</param>
/// <param name="Lines">One a plan item.</param>
public sealed record PartInput(int PositionId, int PlanVersionId, int Days, IReadOnlyList<LineInput> Lines);
