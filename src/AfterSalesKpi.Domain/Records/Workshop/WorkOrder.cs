using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// 工单. What happened is kept as stamps; where the order stands is derived from them. Some derived times are stored beside the stamps
/// because indicators group by them in the database; <see cref="Revise"/> is the only way in and keeps them true.
/// </summary>
public sealed partial class WorkOrder : IStoreRecord
{
    /// <summary>Longest number.</summary>
    public const int NumberLength = 40;

    /// <summary>Longest note about a cancellation.</summary>
    public const int CancelNoteLength = 200;

    /// <summary>Longest text of what the customer says and wants.</summary>
    public const int WishLength = 500;

    private List<WorkOrderJob> jobs = [];

    private WorkOrder()
    {
    }

    /// <summary>An order yet without facts; <see cref="Revise"/> follows.</summary>
    public WorkOrder(int groupId, int storeId, string number) => (GroupId, StoreId, Number) = (groupId, storeId, number);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>工单号, unique in the store.</summary>
    public string Number { get; private set; } = "";

    /// <summary>See <see cref="WorkOrderFacts.CustomerId"/>.</summary>
    public long CustomerId { get; private set; }

    /// <summary>See <see cref="WorkOrderFacts.VehicleId"/>.</summary>
    public long VehicleId { get; private set; }

    /// <summary>服务顾问.</summary>
    public int AdvisorId { get; private set; }

    /// <summary>The leading technician.</summary>
    public int? TechnicianId { get; private set; }

    /// <summary>Kind of service.</summary>
    public ServiceType ServiceType { get; private set; }

    /// <summary>预约.</summary>
    public DateTime? BookedAt { get; private set; }

    /// <summary>预约确认.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>约定到店时间: when the customer is expected.</summary>
    public DateTime? AppointmentAt { get; private set; }

    /// <summary>接车; null while only booked.</summary>
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>派工.</summary>
    public DateTime? DispatchedAt { get; private set; }

    /// <summary>开工.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>The first promise.</summary>
    public DateTime? PromisedAt { get; private set; }

    /// <summary>完工.</summary>
    public DateTime? CompletedAt { get; private set; }

    /// <summary>质检通过.</summary>
    public DateTime? InspectedAt { get; private set; }

    /// <summary>Who inspected it; never somebody who worked on it.</summary>
    public int? InspectedById { get; private set; }

    /// <summary>结算.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>交车.</summary>
    public DateTime? DeliveredAt { get; private set; }

    /// <summary>取消.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled, where somebody said so.</summary>
    public CancelReason? CancelReason { get; private set; }

    /// <summary>What was said about the cancellation.</summary>
    public string? CancelNote { get; private set; }

    /// <summary>客户描述: what the customer says and wants, as told when booking or at reception.</summary>
    public string? Wish { get; private set; }

    /// <summary>The order put right by this one.</summary>
    public long? ReworkOfId { get; private set; }

    /// <summary>Its number as given, also while no such order is known.</summary>
    public string? ReworkOfNumber { get; private set; }

    /// <summary>Decided cause of the rework.</summary>
    public ReworkCause? ReworkCause { get; private set; }

    /// <summary>Decided cause of the delay.</summary>
    public LateCause? LateCause { get; private set; }

    /// <summary>Labour, fen.</summary>
    public long LabourFen { get; private set; }

    /// <summary>Parts, fen.</summary>
    public long PartsFen { get; private set; }

    /// <summary>Odometer at reception, km.</summary>
    public int? Mileage { get; private set; }

    /// <summary>Stretches in which work stood still.</summary>
    public IReadOnlyList<Pause> Pauses { get; private set; } = [];

    /// <summary>Promises after the first.</summary>
    public IReadOnlyList<LaterPromise> Promises { get; private set; } = [];

    /// <summary>质检退回: inspections that the work did not pass, in order of time; as many as it was put right again.</summary>
    public IReadOnlyList<SentBack> SentBacks { get; private set; } = [];

    /// <summary>Codes of the steps ticked; null when the source carries none.</summary>
    public IReadOnlyList<string>? Steps { get; private set; }

    /// <summary>Who is to call the customer after delivery.</summary>
    public int? FollowUpAssigneeId { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Derived: the promise that counts (<see cref="Workshop.PromiseInForce"/>).</summary>
    public DateTime? PromiseInForceAt { get; private set; }

    /// <summary>Derived: when the promise was decided: the completion if on time, else the moment the promise ran out (no. 8).</summary>
    public DateTime? PromiseDecidedAt { get; private set; }

    /// <summary>Derived: seconds received → completed, less pauses caused by the customer (no. 7); null until completed.</summary>
    public long? HandlingSeconds { get; private set; }

    /// <summary>Derived: seconds booked → confirmed within the store's opening hours (no. 5); null until confirmed. See <see cref="MeasureBy"/>.</summary>
    public long? BookingResponseSeconds { get; private set; }

    /// <summary>Derived: seconds started → completed within the store's opening hours, less all pauses (no. 25); null until completed. See <see cref="MeasureBy"/>.</summary>
    public long? RepairSeconds { get; private set; }

    /// <summary>Derived: the promise in force of an order that was completed by it and inspected after it (no. 27); null for all others.</summary>
    public DateTime? InspectedLateAt { get; private set; }

    /// <summary>Derived: required steps of the advisor that were ticked (no. 21).</summary>
    public int AdvisorStepsDone { get; private set; }

    /// <summary>Derived: steps required of the advisor; 0 when the source carries none.</summary>
    public int AdvisorStepsRequired { get; private set; }

    /// <summary>Derived: required steps of the technician that were ticked.</summary>
    public int TechnicianStepsDone { get; private set; }

    /// <summary>Derived: steps required of the technician; 0 when the source carries none.</summary>
    public int TechnicianStepsRequired { get; private set; }

    /// <summary>Derived: why work stands still now; null while it does not.</summary>
    public PauseReason? PausedFor { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The jobs on the order, each with its own technician.</summary>
    public IReadOnlyList<WorkOrderJob> Jobs => jobs;

    /// <summary>Where it stands now, from what happened.</summary>
    public OrderStage Stage => OrderStanding.Of(this).Stage;

    /// <summary>All that is recorded, as one value.</summary>
    public WorkOrderFacts Facts => new()
    {
        CustomerId = CustomerId, VehicleId = VehicleId, AdvisorId = AdvisorId, TechnicianId = TechnicianId, ServiceType = ServiceType,
        BookedAt = BookedAt, ConfirmedAt = ConfirmedAt, ReceivedAt = ReceivedAt, DispatchedAt = DispatchedAt, StartedAt = StartedAt,
        PromisedAt = PromisedAt, CompletedAt = CompletedAt, InspectedAt = InspectedAt, InspectedById = InspectedById, SettledAt = SettledAt,
        DeliveredAt = DeliveredAt, CancelledAt = CancelledAt, AppointmentAt = AppointmentAt, CancelReason = CancelReason, CancelNote = CancelNote,
        ReworkOfId = ReworkOfId, ReworkOfNumber = ReworkOfNumber, ReworkCause = ReworkCause,
        LateCause = LateCause, LabourFen = LabourFen, PartsFen = PartsFen, Mileage = Mileage, Pauses = Pauses, Promises = Promises,
        SentBacks = SentBacks, Steps = Steps, FollowUpAssigneeId = FollowUpAssigneeId, Voided = Voided, VoidReason = VoidReason, ReworkNote = ReworkNote,
        ReworkRuledOut = ReworkRuledOut, Wish = Wish,
    };

    /// <summary>Takes over new facts when they break no rule; otherwise nothing changes and the broken rules are named.</summary>
    public Outcome Revise(WorkOrderFacts facts)
    {
        var problems = WorkOrderRules.Check(facts);
        if (problems.Count > 0) return Outcome.From(problems);
        Take(facts);
        Derive();
        StopJobs();
        return Outcome.Done;
    }

    /// <summary>A new time for the customer; it counts only if agreed to before the old one ran out.</summary>
    public Outcome Promise(LaterPromise promise) => Revise(Facts with { Promises = [.. Promises, promise] });

    /// <summary>Says who is to call the customer after delivery.</summary>
    /// <returns>True when that changed something.</returns>
    public bool AssignFollowUp(int? employeeId)
    {
        if (FollowUpAssigneeId == employeeId) return false;
        FollowUpAssigneeId = employeeId;
        return true;
    }

    private void Take(WorkOrderFacts f)
    {
        (CustomerId, VehicleId, AdvisorId, TechnicianId, ServiceType) = (f.CustomerId, f.VehicleId, f.AdvisorId, f.TechnicianId, f.ServiceType);
        (BookedAt, ConfirmedAt, ReceivedAt, DispatchedAt, StartedAt) = (f.BookedAt, f.ConfirmedAt, f.ReceivedAt, f.DispatchedAt, f.StartedAt);
        (AppointmentAt, CancelReason, CancelNote, Wish) = (f.AppointmentAt, f.CancelReason, f.CancelNote, f.Wish);
        (PromisedAt, CompletedAt, InspectedAt, SettledAt) = (f.PromisedAt, f.CompletedAt, f.InspectedAt, f.SettledAt);
        InspectedById = f.InspectedAt is null ? null : f.InspectedById;
        (DeliveredAt, CancelledAt, Voided, FollowUpAssigneeId) = (f.DeliveredAt, f.CancelledAt, f.Voided, f.FollowUpAssigneeId);
        (ReworkOfId, ReworkOfNumber, ReworkCause, LateCause) = (f.ReworkOfId, f.ReworkOfNumber, f.ReworkCause, f.LateCause);
        (VoidReason, ReworkNote, ReworkRuledOut) = (f.VoidReason, f.ReworkNote, f.ReworkRuledOut && f.ReworkOfNumber is null);
        (LabourFen, PartsFen, Mileage, Pauses, Promises) = (f.LabourFen, f.PartsFen, f.Mileage, f.Pauses, f.Promises);
        (SentBacks, Steps) = (f.SentBacks, f.Steps);
    }

    private void Derive()
    {
        PromiseInForceAt = Workshop.PromiseInForce.Of(PromisedAt, Promises);
        PromiseDecidedAt = PromiseInForceAt is null ? null : CompletedAt <= PromiseInForceAt ? CompletedAt : PromiseInForceAt;
        HandlingSeconds = ReceivedAt is { } received && CompletedAt is { } completed
            ? Elapsed.Seconds(received, completed) - PausedTime.Seconds(Pauses.Where(p => PausedTime.IsCustomers(p.Reason)), received, completed)
            : null;
        InspectedLateAt = CompletedAt <= PromiseInForceAt && InspectedAt > PromiseInForceAt ? PromiseInForceAt : null;
        PausedFor = Pauses.LastOrDefault(p => p.To is null)?.Reason;
        MeasureTimes(StoreHours.Always);
        Count(ServiceProcess.DefaultSteps);
    }
}
