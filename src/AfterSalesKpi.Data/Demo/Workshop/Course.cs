using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>How an order goes, in local time and to its end; what of it has happened yet is the clock's question.</summary>
internal sealed class Course(WorkOrder order, Visit visit, Person advisor, DateTime received)
{
    public WorkOrder Order => order;

    public Visit Visit => visit;

    public Person Advisor => advisor;

    public DateTime Received => received;

    /// <summary>Who leads the work; null when it never got so far.</summary>
    public Person? Technician { get; set; }

    public List<PlannedJob> Jobs { get; } = [];

    public DateTime? Booked { get; set; }

    public DateTime? Confirmed { get; set; }

    /// <summary>When the customer said they would come.</summary>
    public DateTime? Appointment { get; set; }

    /// <summary>What the customer said when booking.</summary>
    public string? Wish { get; set; }

    public DateTime? Dispatched { get; set; }

    public DateTime? Started { get; set; }

    public DateTime? Promised { get; set; }

    public DateTime? Completed { get; set; }

    public DateTime? Inspected { get; set; }

    public DateTime? Settled { get; set; }

    public DateTime? Delivered { get; set; }

    public DateTime? Cancelled { get; set; }

    /// <summary>Why it was cancelled.</summary>
    public CancelReason? CancelReason { get; set; }

    /// <summary>What was said about that.</summary>
    public string? CancelNote { get; set; }

    /// <summary>True when a booked customer never came.</summary>
    public bool NoShow { get; set; }

    public List<(DateTime From, DateTime? To, PauseReason Reason)> Pauses { get; } = [];

    public List<(DateTime At, DateTime Promised, bool Agreed)> Promises { get; } = [];

    public LateCause? LateCause { get; set; }

    public ReworkCause? ReworkCause { get; set; }

    public long LabourFen { get; set; }

    public long PartsFen { get; set; }

    /// <summary>Who is to call the customer.</summary>
    public Person? Caller { get; set; }

    /// <summary>The promise that counts.</summary>
    public DateTime? InForce => PromiseInForce.Of(Promised, Promises.Select(p => new LaterPromise(p.At, p.Promised, p.Agreed)));

    public bool Late => Completed > InForce;
}
