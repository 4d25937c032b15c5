using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What came of a file of reviews.</summary>
/// <param name="Added">How many are new.</param>
/// <param name="Known">How many were there before, changed or not.</param>
/// <param name="Wrong">What is wrong with which row; while there is anything, nothing was taken in.</param>
public sealed record ImportedReviews(int Added, int Known, IReadOnlyList<(int Row, Problem Problem)> Wrong);
