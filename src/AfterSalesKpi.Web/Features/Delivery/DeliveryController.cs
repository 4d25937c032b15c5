using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Delivery;

/// <summary>Hands a vehicle over to its customer: a look at what is missing, one click, and the code by which the customer answers.</summary>
[Route("work-orders/{number}/delivery")]
[Can(Permission.MoveOrders)]
public sealed class DeliveryController(OrderDesk desk, OrderCardQuery orders, KpiDbContext db, CurrentUser user, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string number, CancellationToken ct) =>
        await desk.Find(Request, number, ct) is { } card ? await Page(card, StatusCodes.Status200OK, ct) : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Deliver(string number, int version, [FromServices] MoveOrder move, CancellationToken ct) =>
        Do(number, card => move.Run(new OrderMove(card.Order.Id, version, OrderAction.Deliver), Mover, ct), moved => words["Delivery.Done", moved.Number], ct);

    [HttpPost("settle")]
    public Task<IActionResult> Settle(string number, int version, [FromServices] MoveOrder move, CancellationToken ct) =>
        Do(number, card => move.Run(new OrderMove(card.Order.Id, version, OrderAction.Settle), Mover, ct), moved => words["Delivery.SettledNow", moved.Number], ct);

    /// <summary>Ticks a step of the service process, or takes the tick away.</summary>
    [HttpPost("step")]
    public Task<IActionResult> Step(string number, int version, string? step, bool done, [FromServices] ReviseOrder revise, CancellationToken ct) =>
        Do(number, card => revise.Run(card.Order.Id, version, (o, _) => o.TickStep(step ?? "", done), ct), null, ct);

    /// <summary>Decides what delayed the order.</summary>
    [HttpPost("late-cause")]
    [Can(Permission.DecideOrders)]
    public Task<IActionResult> LateCause(string number, int version, LateCause? cause, [FromServices] ReviseOrder revise, CancellationToken ct) =>
        Do(number, card => revise.Run(card.Order.Id, version, (o, _) => o.Revise(o.Facts with { LateCause = cause }), ct), moved => words["Delivery.CauseSaved", moved.Number], ct);

    /// <summary>Takes the last step back.</summary>
    [HttpPost("undo")]
    public Task<IActionResult> Undo(string number, [FromServices] UndoMove undo, CancellationToken ct) =>
        Do(number, card => undo.Run(card.Order.Id, ct), moved => words["Delivery.Undone", moved.Number], ct);

    private OrderMover Mover => new(user.Role, user.EmployeeId);

    private async Task<IActionResult> Do(
        string number, Func<OrderCard, Task<Outcome<MovedOrder>>> act, Func<MovedOrder, string>? said, CancellationToken ct)
    {
        if (await desk.Find(Request, number, ct) is not { } card) return NotFound();
        var done = await act(card);
        if (done.Succeeded)
        {
            if (said is not null) this.Say(said(done.Value));
            return LocalRedirect(DeliveryModel.AddressOf(card, "/delivery"));
        }

        ModelState.Clear();
        foreach (var problem in done.Problems) ModelState.AddModelError("", words.Of(problem));
        db.ChangeTracker.Clear();
        var now = await orders.Find(card.Order.Id, ct);
        var conflict = done.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile);
        return now is null ? NotFound() : await Page(now, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(OrderCard card, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var standing = OrderStanding.Of(card.Order);
        var last = await db.LastMoves.AsNoTracking().SingleOrDefaultAsync(m => m.WorkOrderId == card.Order.Id, ct);
        return View("Show", new DeliveryModel(
            card, desk.Now, OrderMoves.Refusal(OrderAction.Deliver, standing), OrderMoves.Refusal(OrderAction.Settle, standing) is null,
            last is not null && last.VersionAfter == card.Order.Version && last.By == db.Actor.Text && last.IsFresh(desk.Now)));
    }
}
