namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How many people of a position have a grade in a month.</summary>
/// <param name="PositionCode">The position's code.</param>
/// <param name="PositionName">The position's name.</param>
/// <param name="Grade">The grade; null: not appraised.</param>
/// <param name="People">How many.</param>
/// <param name="FinalSum">Their final scores added up, in hundredths.</param>
public sealed record GradeCount(string PositionCode, string PositionName, string? Grade, int People, long FinalSum);
