using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The form of an order, as typed: whatever cannot be read stays as it is until it is put right.</summary>
public sealed class EditModel
{
    /// <summary>The version looked at; none for a new order.</summary>
    public int? Version { get; set; }

    public string? Number { get; set; }

    /// <summary>The number that the page proposed; left unchanged, the next free one is given while saving.</summary>
    public string? Proposed { get; set; }

    public CustomerFields Customer { get; set; } = new();

    public VehicleFields Vehicle { get; set; } = new();

    public ServiceType? ServiceType { get; set; }

    public string? Advisor { get; set; }

    public string? Technician { get; set; }

    public string? BookedAt { get; set; }

    public string? ConfirmedAt { get; set; }

    public string? AppointmentAt { get; set; }

    public string? ReceivedAt { get; set; }

    public string? PromisedAt { get; set; }

    public string? DispatchedAt { get; set; }

    public string? StartedAt { get; set; }

    public string? CompletedAt { get; set; }

    public string? InspectedAt { get; set; }

    public string? SettledAt { get; set; }

    public string? DeliveredAt { get; set; }

    public string? CancelledAt { get; set; }

    public string? ReworkOf { get; set; }

    public LateCause? LateCause { get; set; }

    public ReworkCause? ReworkCause { get; set; }

    public string? ReworkNote { get; set; }

    /// <summary>What the customer says and wants.</summary>
    public string? Wish { get; set; }

    public string? LabourAmount { get; set; }

    public string? PartsAmount { get; set; }

    /// <summary>Whether steps are kept for the order: not for one whose source never carried any, unless one is ticked now.</summary>
    public bool StepsKept { get; set; } = true;

    public List<string> Steps { get; set; } = [];

    public List<JobFields> Jobs { get; set; } = [];

    public List<PauseFields> Pauses { get; set; } = [];

    public List<PromiseFields> Promises { get; set; } = [];

    /// <summary>Rewrites every time of the form, also those in its lines.</summary>
    public void RewriteTimes(Func<string?, string?> write)
    {
        (BookedAt, ConfirmedAt, ReceivedAt, PromisedAt) = (write(BookedAt), write(ConfirmedAt), write(ReceivedAt), write(PromisedAt));
        (DispatchedAt, StartedAt, CompletedAt, InspectedAt) = (write(DispatchedAt), write(StartedAt), write(CompletedAt), write(InspectedAt));
        (SettledAt, DeliveredAt, CancelledAt, AppointmentAt) = (write(SettledAt), write(DeliveredAt), write(CancelledAt), write(AppointmentAt));
        foreach (var pause in Pauses) (pause.From, pause.To) = (write(pause.From), write(pause.To));
        foreach (var promise in Promises) (promise.At, promise.PromisedAt) = (write(promise.At), write(promise.PromisedAt));
    }

    /// <summary>Puts an empty line below those that are filled in.</summary>
    public void AddBlankLines()
    {
        Jobs.Add(new JobFields());
        Pauses.Add(new PauseFields());
        Promises.Add(new PromiseFields());
    }

    /// <summary>Leaves out the lines in which nothing was filled in.</summary>
    public void DropBlankLines()
    {
        Jobs.RemoveAll(j => j.IsBlank);
        Pauses.RemoveAll(p => p.IsBlank);
        Promises.RemoveAll(p => p.IsBlank);
    }
}
