using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>Reviews from elsewhere, and what came of a file that was just taken in.</summary>
public sealed record ReviewsModel(
    ReviewsQuestion Question, int Total, IReadOnlyList<ReviewRow> Rows, IReadOnlyList<(ReviewPlatform Platform, int Count, decimal MeanTenths)> Means, ImportedReviews? Imported);
