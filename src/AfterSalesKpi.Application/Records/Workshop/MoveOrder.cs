using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Moves an order one step on, stamped by the clock: the one way by which the board, the order's page, dispatch and reception do it.
/// Marks, links and trail are those of every other change; <see cref="UndoMove"/> takes the step back.
/// </summary>
/// <example><code>await move.Run(new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = 7 }, new OrderMover(user.Role, user.EmployeeId), ct)</code></example>
public sealed class MoveOrder(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Takes the step.</summary>
    /// <returns>
    /// The order as it stands then. Or, with the field to mend: <c>unknown-order</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>; whether
    /// the person may (<see cref="MoveRights"/>); whether the order can (<see cref="OrderMoves.Refusal"/>); what the step needs
    /// (<c>promisedAt</c>, <c>technician</c>, <c>reason</c>, <c>inspector</c>, <c>note</c>: <c>required</c>, <c>unknown-employee</c>, <c>own-inspection</c> …).
    /// </returns>
    public Task<Outcome<MovedOrder>> Run(OrderMove move, OrderMover by, CancellationToken ct) => transaction.Run(work => Attempt(work, move, by, ct), ct);

    private async Task<Outcome<MovedOrder>> Attempt(ImportWork work, OrderMove move, OrderMover by, CancellationToken ct)
    {
        var at = Elapsed.Cut(work.Now);
        WorkOrderFacts? before = null;
        IReadOnlyList<JobBefore> jobs = [];
        var revised = await OrderRevision.Run(work, move.OrderId, move.Version, async order =>
        {
            (before, jobs) = (order.Facts, order.JobsNow());
            return await Step(order, move, by, at, ct);
        }, ct);
        if (!revised.Succeeded) return revised.Problems.ToList();
        var order = revised.Value;
        await work.Write(ct);
        await Remember(order, move.Action, at, before!, jobs, ct); // revised, so it was looked at
        return new MovedOrder(order.Id, order.StoreId, order.Number, order.Version, order.Stage);
    }

    private async Task<Outcome> Step(WorkOrder order, OrderMove move, OrderMover by, DateTime at, CancellationToken ct)
    {
        if (MoveRights.Refusal(by, move.Action, order.TechnicianId, by.EmployeeId is { } self && order.IsWorkOf(self)) is { } refusal) return Outcome.From([refusal]);
        var all = RolePermissions.Allows(by.Role, Permission.MoveOrders);
        var technician = all ? move.TechnicianId : by.EmployeeId;
        var inspector = all ? move.InspectorId ?? by.EmployeeId : by.EmployeeId;
        var jobs = all ? move.JobTechnicians : null;
        foreach (var person in (jobs?.Values ?? []).Distinct().Where(t => t != technician))
        {
            if (await IsUnknown(person, ct)) return Outcome.Refused("jobs", "unknown-employee", person);
        }

        if (move.Action == OrderAction.Dispatch && await IsUnknown(technician, ct)) return Outcome.Refused("technician", "unknown-employee", technician!); // asked for
        if (move.Action == OrderAction.PassInspection && await IsUnknown(inspector, ct)) return Outcome.Refused("inspector", "unknown-employee", inspector!); // asked for
        return move.Action switch
        {
            OrderAction.Confirm => order.Confirm(at),
            OrderAction.Receive => order.Receive(at, move.PromisedAt),
            OrderAction.Dispatch => order.Dispatch(at, technician, jobs),
            OrderAction.Recall => order.Recall(),
            OrderAction.Start => order.Start(at),
            OrderAction.Pause => order.PauseWork(at, move.Reason),
            OrderAction.Resume => order.ResumeWork(at),
            OrderAction.Complete => order.Complete(at),
            OrderAction.PassInspection => order.PassInspection(at, inspector),
            OrderAction.SendBack => order.SendBack(at, by.EmployeeId, move.Note),
            OrderAction.Settle => order.Settle(at),
            OrderAction.Deliver => order.Deliver(at),
            OrderAction.Cancel => order.Cancel(at),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move.Action, "Unknown step."),
        };
    }

    private async Task<bool> IsUnknown(int? employeeId, CancellationToken ct) =>
        employeeId is { } id && !await db.Employees.AnyAsync(e => e.Id == id, ct);

    private async Task Remember(WorkOrder order, OrderAction action, DateTime at, WorkOrderFacts before, IReadOnlyList<JobBefore> jobs, CancellationToken ct)
    {
        var last = await db.LastMoves.SingleOrDefaultAsync(m => m.WorkOrderId == order.Id, ct) ?? db.LastMoves.Add(new LastMove(order)).Entity;
        last.Say(action, db.Actor.Text, at, order.Version, before, jobs);
        await db.SaveChangesAsync(ct);
    }
}
