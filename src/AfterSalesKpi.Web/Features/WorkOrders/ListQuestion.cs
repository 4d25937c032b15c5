using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    // Days beyond these limit nothing, and cannot be reckoned with in every zone.
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(9000, 1, 1);
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public OrderState? State { get; set; }

    public OrderStage? Stage { get; set; }

    public ServiceType? Type { get; set; }

    public int? Advisor { get; set; }

    public int? Technician { get; set; }

    /// <summary>Only orders that the person advises on or repairs.</summary>
    public bool Mine { get; set; }

    /// <summary>Which time the days ask about.</summary>
    public OrderMoment By { get; set; } = OrderMoment.Received;

    /// <summary>In the shop for longer than so many days.</summary>
    public int? Stay { get; set; }

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

    private OrderSort SortBy => Enum.TryParse<OrderSort>(Sort?.TrimStart('-'), true, out var sort) ? sort : OrderSort.Received;

    internal OrderFilter ToFilter(CurrentUser user) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        State = State,
        Stage = Stage,
        Type = Type,
        AdvisorId = Advisor,
        TechnicianId = Technician,
        InvolvedId = Mine ? user.EmployeeId ?? 0 : null,
        StoreId = user.Store?.Id,
        By = By,
        StayDays = Stay is >= 0 and <= 3650 ? Stay : null,
        From = From is { } from && from > Earliest ? LocalTime.StartOfDay(from, user.Zone) : null,
        Until = To is { } to && to < Latest ? LocalTime.StartOfDay(to.AddDays(1), user.Zone) : null,
        Sort = SortBy,
        Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
    };
}
