using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    // Days beyond these limit nothing, and cannot be reckoned with in every zone.
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(9000, 1, 1);
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public int? Advisor { get; set; }

    public SurveyChannel? Channel { get; set; }

    /// <summary>Overall satisfaction.</summary>
    public int? Score { get; set; }

    /// <summary>One of <see cref="ShowOnly"/>: <c>low</c>, <c>open</c>, <c>comment</c>, <c>served</c>.</summary>
    public string? Only { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    /// <summary>The chips above the list.</summary>
    public static IReadOnlyList<string> ShowOnly { get; } = ["open", "low", "comment", "served"];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    /// <summary>Advisors see what was said about their own orders.</summary>
    internal SurveyFilter ToFilter(CurrentUser user) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        StoreId = user.Store?.Id,
        AdvisorId = user.Role == Role.ServiceAdvisor ? user.EmployeeId ?? 0 : Advisor,
        Channel = Channel,
        Overall = Score,
        Low = Only == "low",
        Open = Only == "open",
        WithComment = Only == "comment",
        ByServer = Only == "served",
        From = From is { } from && from > Earliest ? LocalTime.StartOfDay(from, user.Zone) : null,
        Until = To is { } to && to < Latest ? LocalTime.StartOfDay(to.AddDays(1), user.Zone) : null,
        Sort = Enum.TryParse<SurveySort>(Sort?.TrimStart('-'), true, out var sort) && Enum.IsDefined(sort) ? sort : SurveySort.At,
        Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
    };
}
