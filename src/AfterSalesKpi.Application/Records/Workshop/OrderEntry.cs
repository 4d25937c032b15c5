using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A work order as a person enters or corrects it: people by their numbers, everything else as the order keeps it.</summary>
public sealed record OrderEntry
{
    /// <summary>The code of the store.</summary>
    public required string Store { get; init; }

    /// <summary>Its number; null lets the store's next one of the day be given (<see cref="NextOrderNumber"/>).</summary>
    public string? Number { get; init; }

    /// <summary>The version that was looked at while correcting; null for a new order.</summary>
    public int? Version { get; init; }

    /// <summary>Whose order it is.</summary>
    public required CustomerEntry Customer { get; init; }

    /// <summary>The vehicle.</summary>
    public required VehicleEntry Vehicle { get; init; }

    /// <summary>The advisor's number.</summary>
    public required string Advisor { get; init; }

    /// <summary>The leading technician's number, if there is one.</summary>
    public string? Technician { get; init; }

    /// <summary>
    /// Kind, stamps, amounts, pauses, later promises, steps and the number of a reworked order; causes where <see cref="DecidesCauses"/>.
    /// What it says of customer, vehicle and people is not read; the caller after delivery and whether it is voided stay as they are.
    /// </summary>
    public required WorkOrderFacts Facts { get; init; }

    /// <summary>Whether it says what delayed the order and what made a rework necessary; else both stay as they are.</summary>
    public bool DecidesCauses { get; init; }

    /// <summary>Whether a booking may go where the store is closed or has no room left.</summary>
    public bool MayOverbook { get; init; }

    /// <summary>All jobs of the order.</summary>
    public IReadOnlyList<JobEntry> Jobs { get; init; } = [];
}
