using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What people do with an order on its page while it is in the shop.</summary>
[Route("work-orders/{number}")]
[Can(Permission.MoveOrders, Permission.WorkOnOrders)]
public sealed class OrderActionsController(OrderDesk desk, ReviseOrder revise, CurrentUser user, Words words) : Controller
{
    /// <summary>One step on.</summary>
    [HttpPost("move")]
    public Task<IActionResult> Move(string number, ActionFields f, [FromServices] MoveOrder move, CancellationToken ct) => desk.Do(this, number, f, async card =>
    {
        if (f.Action is not { } action || !Enum.IsDefined(action)) return new Problem("", "unknown-step");
        DateTime? promised = null;
        if (action == OrderAction.Receive && !string.IsNullOrWhiteSpace(f.PromisedAt))
        {
            var read = desk.Time(f.PromisedAt, "promisedAt");
            if (!read.Succeeded) return read.Problems.ToList();
            promised = read.Value;
        }

        var step = new OrderMove(card.Order.Id, f.Version, action) { PromisedAt = promised, TechnicianId = f.Technician, Reason = f.Reason, InspectorId = f.Inspector, Note = f.Note };
        return await move.Run(step, new OrderMover(user.Role, user.EmployeeId), ct);
    }, moved => words["WorkOrders.Moved", moved.Number, moved.Stage], ct);

    /// <summary>Takes the last step back.</summary>
    [HttpPost("undo")]
    public Task<IActionResult> Undo(string number, ActionFields f, [FromServices] UndoMove undo, CancellationToken ct) =>
        desk.Do(this, number, f, card => undo.Run(card.Order.Id, ct), moved => words["WorkOrders.Undone", moved.Number, moved.Stage], ct);

    /// <summary>A new time for the customer.</summary>
    [HttpPost("promise"), Can(Permission.EditWorkOrders)]
    public Task<IActionResult> Promise(string number, ActionFields f, CancellationToken ct)
    {
        var counts = false;
        return desk.Do(this, number, f, async card =>
        {
            var (at, until) = (desk.Time(string.IsNullOrWhiteSpace(f.At) ? "now" : f.At, "at"), desk.Time(f.PromisedAt, "promisedAt"));
            List<Problem> problems = [.. at.Problems, .. until.Problems];
            if (problems.Count > 0) return problems;
            if (at.Value > desk.Now) return new Problem("at", "in-the-future");
            var promise = new LaterPromise(at.Value, until.Value, f.AgreedByCustomer);
            return await revise.Run(card.Order.Id, f.Version, (o, _) =>
            {
                var made = o.Promise(promise);
                counts = made.Succeeded && PromiseInForce.Judged(o.PromisedAt, o.Promises).Any(p => p.Counts && p.Promise == promise);
                return made;
            }, ct);
        }, moved => words[counts ? "WorkOrders.PromiseSavedCounts" : "WorkOrders.PromiseSavedNot", moved.Number], ct);
    }

    /// <summary>Corrects or adds a pause, or takes one away.</summary>
    [HttpPost("pauses"), Can(Permission.EditWorkOrders)]
    public Task<IActionResult> Pauses(string number, ActionFields f, bool remove, CancellationToken ct) => desk.Do(this, number, f, async card =>
    {
        Pause? pause = null;
        if (!remove)
        {
            var from = desk.Time(f.From, "from");
            var to = string.IsNullOrWhiteSpace(f.To) ? null : desk.Time(f.To, "to");
            List<Problem> problems = [.. from.Problems, .. to?.Problems ?? [], .. f.Reason is null ? [new Problem("reason", "required")] : Array.Empty<Problem>()];
            if (problems.Count > 0) return problems;
            pause = new Pause(from.Value, to?.Value, f.Reason!.Value); // a problem above
        }

        return await revise.Run(card.Order.Id, f.Version, (o, _) => o.CorrectPause(f.Line ?? o.Pauses.Count, pause), ct);
    }, moved => words["WorkOrders.PausesSaved", moved.Number], ct);

    /// <summary>Ticks a step of the service process, or takes the tick away.</summary>
    [HttpPost("steps")]
    public Task<IActionResult> Steps(string number, ActionFields f, bool done, CancellationToken ct) =>
        desk.Do(this, number, f, card => revise.Run(card.Order.Id, f.Version, (o, _) => o.TickStep(f.Text ?? "", done), ct), moved => words["WorkOrders.StepsSaved", moved.Number], ct);
}
