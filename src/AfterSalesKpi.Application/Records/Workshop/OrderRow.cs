using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>One order as a list shows it.</summary>
public sealed record OrderRow
{
    /// <summary>The number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone, for lists that mix stores.</summary>
    public required string TimeZone { get; init; }

    /// <summary>工单号.</summary>
    public required string Number { get; init; }

    /// <summary>Plate, if known.</summary>
    public required string? Plate { get; init; }

    /// <summary>VIN.</summary>
    public required string Vin { get; init; }

    /// <summary>Model, if known.</summary>
    public required string? Model { get; init; }

    /// <summary>The customer's name, if known.</summary>
    public required string? Customer { get; init; }

    /// <summary>The advisor's name.</summary>
    public required string Advisor { get; init; }

    /// <summary>The leading technician's name, if there is one.</summary>
    public required string? Technician { get; init; }

    /// <summary>Kind of service.</summary>
    public required ServiceType Type { get; init; }

    /// <summary>The promise that counts.</summary>
    public required DateTime? PromisedAt { get; init; }

    /// <summary>Its stamps.</summary>
    public required OrderStamps Stamps { get; init; }

    /// <summary>Entered by mistake.</summary>
    public required bool Voided { get; init; }

    /// <summary>True when the promise ran out before the work was completed.</summary>
    public bool IsLate(DateTime now) => Stamps.CancelledAt is null && PromisedAt is { } promise && (Stamps.CompletedAt ?? now) > promise;
}
