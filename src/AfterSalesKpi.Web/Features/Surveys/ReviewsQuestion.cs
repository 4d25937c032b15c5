using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What the address asks of the list of reviews.</summary>
public sealed class ReviewsQuestion
{
    public const int Size = 25;

    public string? Q { get; set; }

    public ReviewPlatform? Platform { get; set; }

    /// <summary><c>unanswered</c>.</summary>
    public string? Only { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    internal ReviewFilter ToFilter(CurrentUser user) => new(user.Store?.Id, Platform, Only == "unanswered", Q is { Length: > 100 } ? Q[..100] : Q);
}
