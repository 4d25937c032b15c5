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
public sealed class MoveOrder(ImportTransaction transaction, KpiDbContext db, SlotRoom room)
{
    /// <summary>Takes the step.</summary>
    /// <returns>
    /// The order as it stands then. Or, with the field to mend: <c>unknown-order</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>; whether
    /// the person may (<see cref="MoveRights"/>); whether the order can (<see cref="OrderMoves.Refusal"/>); what the step needs
    /// (<c>promisedAt</c>, <c>technician</c>, <c>reason</c>, <c>inspector</c>, <c>note</c>: <c>required</c>, <c>unknown-employee</c>, <c>own-inspection</c> …;
    /// <c>vin</c>: <c>invalid</c>; <c>appointmentAt</c>: what <see cref="SlotRoom"/> says).
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
            OrderAction.Book => Outcome.From([OrderMoves.Refusal(OrderAction.Book, OrderStanding.Of(order))!]), // never possible
            OrderAction.Receive => await Receive(order, at, move, ct),
            OrderAction.Reschedule => await Reschedule(order, at, move, ct),
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
            OrderAction.Cancel => order.Cancel(at, move.CancelReason, move.CancelNote),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move.Action, "Unknown step."),
        };
    }

    /// <summary>The odometer is the vehicle's, too, and a vehicle that was only announced is known by now.</summary>
    private async Task<Outcome> Receive(WorkOrder order, DateTime at, OrderMove move, CancellationToken ct)
    {
        var received = order.Receive(at, move.PromisedAt, move.Reception);
        if (!received.Succeeded || (move.Reception is null && move.Vin is null)) return received;
        var vehicle = await db.Vehicles.SingleAsync(v => v.Id == order.VehicleId, ct);
        if (move.Vin is { } typed && VehicleNumber.IsStandIn(vehicle.Vin))
        {
            if (VehicleNumber.Clean(typed) is not { } vin) return Outcome.Refused("vin", "invalid");
            if (await db.Vehicles.SingleOrDefaultAsync(v => v.Vin == vin, ct) is { } known)
            {
                var same = order.Revise(order.Facts with { VehicleId = known.Id });
                if (!same.Succeeded) return same;
                known.Describe(known.Plate ?? vehicle.Plate, known.Model ?? vehicle.Model, known.Brand ?? vehicle.Brand, known.SoldOn, known.Mileage);
                vehicle = known;
            }
            else
            {
                vehicle.Identify(vin);
            }
        }

        if (move.Reception?.Mileage is { } km) vehicle.Describe(vehicle.Plate, vehicle.Model, vehicle.Brand, vehicle.SoldOn, km);
        return received;
    }

    private async Task<Outcome> Reschedule(WorkOrder order, DateTime at, OrderMove move, CancellationToken ct)
    {
        var moved = order.Reschedule(at, move.AppointmentAt);
        if (!moved.Succeeded || move.MayOverbook) return moved;
        return await room.Claim(order.StoreId, order.AppointmentAt!.Value, order.Id, ct) is { } full ? Outcome.From([full]) : moved; // moved, so it has one
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
