using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.Board;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Dispatch;

/// <summary>An order where work is given out.</summary>
/// <param name="Card">The order as on the board.</param>
/// <param name="Store">The code of its store.</param>
/// <param name="Now">The present, UTC.</param>
/// <param name="Technicians">Who can be given it.</param>
/// <param name="Jobs">Its open jobs.</param>
/// <param name="MissingParts">Pieces that it waits for.</param>
/// <param name="Inspectors">Who may have inspected it.</param>
/// <param name="Self">The employee who looks.</param>
public sealed record OrderModel(
    BoardCard Card, string Store, DateTime Now, IReadOnlyList<TechnicianLoad> Technicians, IReadOnlyList<DispatchJob> Jobs, int MissingParts,
    IReadOnlyList<PersonOption> Inspectors, int? Self)
{
    /// <summary>Waits for a bay.</summary>
    public bool WaitsForBay => Card.Standing.PausedFor == PauseReason.WaitingBay;

    /// <summary>Waits for parts: it is paused for them, or the clerk has not handed out all.</summary>
    public bool WaitsForParts => Card.Standing.PausedFor == PauseReason.WaitingParts || MissingParts > 0;

    /// <summary>Where its page is.</summary>
    public string Address => $"/work-orders/{Uri.EscapeDataString(Card.Number)}?store={Uri.EscapeDataString(Store)}";

    /// <summary>Standard time of its open jobs, seconds.</summary>
    public long StandardSeconds => Jobs.Sum(j => j.StandardSeconds);

    /// <summary>Where a step of it is sent.</summary>
    public string To(OrderAction action) => $"/board/{Card.Id}/{action}";

    /// <summary>
    /// True for a job that is meant to go with the order, whoever gets it: nobody has worked on it, and it is the leading technician's, or,
    /// where nobody leads, all jobs were planned for the same person.
    /// </summary>
    public bool Follows(DispatchJob job) =>
        !job.Keeps && (Card.Standing.TechnicianId is { } lead ? job.TechnicianId == lead : Jobs.All(j => j.TechnicianId == job.TechnicianId));

    /// <summary>True where it makes a difference who does which job.</summary>
    public bool AsksForJobs => Jobs.Count > 1 || Jobs.Any(j => !Follows(j));
}
