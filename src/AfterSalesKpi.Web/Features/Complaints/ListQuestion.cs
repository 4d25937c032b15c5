using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    // Days beyond these limit nothing, and cannot be reckoned with in every zone.
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(9000, 1, 1);
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public ComplaintStatus? Status { get; set; }

    public bool? Upheld { get; set; }

    /// <summary>Only those that the person looks after.</summary>
    public bool Mine { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    internal ComplaintFilter ToFilter(CurrentUser user) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        Status = Status is { } status && Enum.IsDefined(status) ? status : null,
        Upheld = Upheld,
        OwnerId = Mine ? user.EmployeeId ?? 0 : null,
        StoreId = user.Store?.Id,
        From = From is { } from && from > Earliest ? LocalTime.StartOfDay(from, user.Zone) : null,
        Until = To is { } to && to < Latest ? LocalTime.StartOfDay(to.AddDays(1), user.Zone) : null,
        Sort = Enum.TryParse<ComplaintSort>(Sort?.TrimStart('-'), true, out var sort) && Enum.IsDefined(sort) ? sort : ComplaintSort.At,
        Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
    };
}
