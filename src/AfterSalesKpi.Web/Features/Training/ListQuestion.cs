using System.Globalization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>What the address asks of the list of results; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public string? Course { get; set; }

    public TrainingStatus? Status { get; set; }

    /// <summary>The month of the exam, <c>2026-07</c>.</summary>
    public string? Of { get; set; }

    public bool Voided { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    public bool IsFiltered => !string.IsNullOrEmpty(Q) || !string.IsNullOrEmpty(Course) || Status is not null || !string.IsNullOrEmpty(Of) || Voided;

    internal TrainingFilter ToFilter(CurrentUser user)
    {
        var month = DateOnly.TryParseExact(Of + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : (DateOnly?)null;
        return new TrainingFilter
        {
            Text = Q is { Length: > 100 } ? Q[..100] : Q,
            StoreId = user.Store?.Id,
            Course = Course,
            Status = Status,
            From = month is { } from ? LocalTime.StartOfDay(from, user.Zone) : null,
            Until = month is { } until ? LocalTime.StartOfDay(until.AddMonths(1), user.Zone) : null,
            Voided = Voided,
            Sort = Sort?.TrimStart('-') ?? "at",
            Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
        };
    }
}
