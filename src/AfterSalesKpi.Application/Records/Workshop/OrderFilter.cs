using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Which work orders a list shows, and in what order. Everything is optional; instants are UTC.</summary>
public sealed record OrderFilter
{
    /// <summary>Beginning of a number, VIN, customer's name or phone, or any part of a plate.</summary>
    public string? Text { get; init; }

    /// <summary>A common question.</summary>
    public OrderState? State { get; init; }

    /// <summary>Where the order stands.</summary>
    public OrderStage? Stage { get; init; }

    /// <summary>Kind of service.</summary>
    public ServiceType? Type { get; init; }

    /// <summary>Service advisor.</summary>
    public int? AdvisorId { get; init; }

    /// <summary>Leading technician.</summary>
    public int? TechnicianId { get; init; }

    /// <summary>Either of the two.</summary>
    public int? InvolvedId { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>Which time <see cref="From"/> and <see cref="Until"/> ask about.</summary>
    public OrderMoment By { get; init; } = OrderMoment.Received;

    /// <summary>From then on.</summary>
    public DateTime? From { get; init; }

    /// <summary>Before then.</summary>
    public DateTime? Until { get; init; }

    /// <summary>In the shop for longer than so many days of 24 hours.</summary>
    public int? StayDays { get; init; }

    /// <summary>What to sort by.</summary>
    public OrderSort Sort { get; init; } = OrderSort.Received;

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; } = true;
}
