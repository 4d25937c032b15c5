using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A step that somebody wants an order to take.</summary>
/// <param name="OrderId">The order's number in the database.</param>
/// <param name="Version">The version that was looked at.</param>
/// <param name="Action">The step.</param>
public sealed record OrderMove(long OrderId, int Version, OrderAction Action)
{
    /// <summary>The time promised to the customer, UTC; needed to receive.</summary>
    public DateTime? PromisedAt { get; init; }

    /// <summary>What was found at the vehicle; with reception, where it was looked at.</summary>
    public Reception? Reception { get; init; }

    /// <summary>The VIN read off a vehicle that was only announced; with reception.</summary>
    public string? Vin { get; init; }

    /// <summary>The new time of a booking, UTC; needed to reschedule.</summary>
    public DateTime? AppointmentAt { get; init; }

    /// <summary>Whether a booking may go where the store is closed or has no room left.</summary>
    public bool MayOverbook { get; init; }

    /// <summary>Why it is cancelled.</summary>
    public CancelReason? CancelReason { get; init; }

    /// <summary>What was said about that.</summary>
    public string? CancelNote { get; init; }

    /// <summary>Who is to do the work; needed to dispatch.</summary>
    public int? TechnicianId { get; init; }

    /// <summary>Who does which job, where that is said job by job; of the others those of the former leading technician go with the order.</summary>
    public IReadOnlyDictionary<long, int>? JobTechnicians { get; init; }

    /// <summary>Why work stops; needed to pause.</summary>
    public PauseReason? Reason { get; init; }

    /// <summary>Who inspected; none: the person who says so.</summary>
    public int? InspectorId { get; init; }

    /// <summary>What has to be put right; needed to send back.</summary>
    public string? Note { get; init; }
}
