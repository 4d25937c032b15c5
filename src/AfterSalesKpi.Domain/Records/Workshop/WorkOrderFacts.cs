namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// All that is recorded of an order's course, as one value: what a form or an import says is compared, checked as a whole
/// (<see cref="WorkOrderRules"/>) and taken over by <see cref="WorkOrder.Revise"/>. Instants are UTC at whole seconds, money is fen.
/// </summary>
public sealed record WorkOrderFacts
{
    /// <summary>Whose order it is.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The vehicle.</summary>
    public required long VehicleId { get; init; }

    /// <summary>服务顾问.</summary>
    public required int AdvisorId { get; init; }

    /// <summary>The leading technician; none: the order counts for the store only where technicians are meant.</summary>
    public int? TechnicianId { get; init; }

    /// <summary>Kind of service.</summary>
    public required ServiceType ServiceType { get; init; }

    /// <summary>When the customer asked for the appointment.</summary>
    public DateTime? BookedAt { get; init; }

    /// <summary>When the store confirmed it.</summary>
    public DateTime? ConfirmedAt { get; init; }

    /// <summary>When the customer is expected.</summary>
    public DateTime? AppointmentAt { get; init; }

    /// <summary>When the vehicle was received; null while it is only booked.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>When it was dispatched to a technician.</summary>
    public DateTime? DispatchedAt { get; init; }

    /// <summary>When work started.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>The first time promised to the customer.</summary>
    public DateTime? PromisedAt { get; init; }

    /// <summary>When work was completed.</summary>
    public DateTime? CompletedAt { get; init; }

    /// <summary>When it passed inspection.</summary>
    public DateTime? InspectedAt { get; init; }

    /// <summary>Who inspected it; nothing without <see cref="InspectedAt"/>.</summary>
    public int? InspectedById { get; init; }

    /// <summary>When it was settled.</summary>
    public DateTime? SettledAt { get; init; }

    /// <summary>When the customer got the vehicle back.</summary>
    public DateTime? DeliveredAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public DateTime? CancelledAt { get; init; }

    /// <summary>Why it was cancelled, where somebody said so.</summary>
    public CancelReason? CancelReason { get; init; }

    /// <summary>What was said about the cancellation.</summary>
    public string? CancelNote { get; init; }

    /// <summary>What the customer says and wants.</summary>
    public string? Wish { get; init; }

    /// <summary>The order that this one puts right, once known.</summary>
    public long? ReworkOfId { get; init; }

    /// <summary>The number of that order as given; kept until an order of that number arrives in the store.</summary>
    public string? ReworkOfNumber { get; init; }

    /// <summary>Decided cause of the rework.</summary>
    public ReworkCause? ReworkCause { get; init; }

    /// <summary>Decided cause of the delay.</summary>
    public LateCause? LateCause { get; init; }

    /// <summary>Labour, fen.</summary>
    public long LabourFen { get; init; }

    /// <summary>Parts, fen.</summary>
    public long PartsFen { get; init; }

    /// <summary>Odometer at reception, km.</summary>
    public int? Mileage { get; init; }

    /// <summary>Stretches in which work stood still.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Promises after the first.</summary>
    public IReadOnlyList<LaterPromise> Promises { get; init; } = [];

    /// <summary>Inspections that the work did not pass, in order of time.</summary>
    public IReadOnlyList<SentBack> SentBacks { get; init; } = [];

    /// <summary>Codes of the process steps ticked; null when the source never carried steps (then no. 21 makes no row).</summary>
    public IReadOnlyList<string>? Steps { get; init; }

    /// <summary>Who is to call the customer after delivery, if a queue assigned it.</summary>
    public int? FollowUpAssigneeId { get; init; }

    /// <summary>Entered by mistake.</summary>
    public bool Voided { get; init; }

    /// <summary>Why it was voided.</summary>
    public string? VoidReason { get; init; }

    /// <summary>What the cause of the rework was concluded from.</summary>
    public string? ReworkNote { get; init; }

    /// <summary>Decided that it is no rework of the visit before.</summary>
    public bool ReworkRuledOut { get; init; }

    /// <inheritdoc />
    public bool Equals(WorkOrderFacts? other) =>
        other is not null && Flat() == other.Flat() && Stamps() == other.Stamps() && Booking() == other.Booking()
        && (VoidReason, ReworkNote, ReworkRuledOut) == (other.VoidReason, other.ReworkNote, other.ReworkRuledOut)
        && Pauses.SequenceEqual(other.Pauses) && Promises.SequenceEqual(other.Promises) && SentBacks.SequenceEqual(other.SentBacks)
        && (Steps is null ? other.Steps is null : other.Steps is not null && Steps.SequenceEqual(other.Steps));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Flat(), Stamps());

    private (long, long, int, int?, ServiceType, long?, string?, ReworkCause?, LateCause?, long, long, int?, int?, int?, bool) Flat() =>
        (CustomerId, VehicleId, AdvisorId, TechnicianId, ServiceType, ReworkOfId, ReworkOfNumber, ReworkCause, LateCause, LabourFen,
            PartsFen, Mileage, FollowUpAssigneeId, InspectedById, Voided);

    private (DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?, DateTime?) Stamps() =>
        (BookedAt, ConfirmedAt, ReceivedAt, DispatchedAt, StartedAt, PromisedAt, CompletedAt, InspectedAt, SettledAt, DeliveredAt,
            CancelledAt);

    private (DateTime?, CancelReason?, string?, string?) Booking() => (AppointmentAt, CancelReason, CancelNote, Wish);
}
