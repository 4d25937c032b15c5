using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>A row of a file of reviews as it was read.</summary>
internal sealed record ReadReview(
    int Number, string? Reference, ReviewPlatform Platform, DateTime At, decimal Score, string? Text, string? Order, DateTime? AnsweredAt, IReadOnlyList<Problem> Problems);
