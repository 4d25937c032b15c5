using System.Globalization;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>接车: a booked vehicle has come and gets its promise.</summary>
[Route("work-orders/{number}/receive")]
[Can(Permission.MoveOrders)]
public sealed class ReceiveController(OrderDesk desk, CurrentUser user, Words words, SuggestPromises promises, KpiDbContext db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Ask(string number, CancellationToken ct)
    {
        if (await desk.Find(Request, number, ct) is not { } card) return NotFound();
        if (Over(card) is { } over) return over;
        var o = card.Order;
        return await Page(card, new ReceiveForm { Version = o.Version, ServiceType = o.ServiceType, Wish = o.Wish, Steps = [.. o.Steps ?? []] }, StatusCodes.Status200OK, ct);
    }

    [HttpPost("")]
    public async Task<IActionResult> Receive(string number, ReceiveForm form, [FromServices] MoveOrder move, CancellationToken ct)
    {
        if (await desk.Find(Request, number, ct) is not { } card) return NotFound();
        if (Over(card) is { } over) return over;
        ModelState.Clear();
        var problems = new List<Problem>();
        var promised = desk.Time(form.PromisedAt, "promisedAt");
        problems.AddRange(promised.Problems);
        if (promised.Succeeded) form.PromisedAt = StoredEntry.Text(promised.Value, user.Zone);
        var mileage = Mileage(form.Mileage, problems);
        if (form.ServiceType is null) problems.Add(new Problem("serviceType", "required"));
        if (problems.Count > 0) return await Refused(card, form, Outcome.From(problems), ct);

        var wish = string.IsNullOrWhiteSpace(form.Wish) ? null : form.Wish.Trim();
        var step = new OrderMove(card.Order.Id, form.Version, OrderAction.Receive)
        {
            PromisedAt = promised.Value, Vin = string.IsNullOrWhiteSpace(form.Vin) ? null : form.Vin,
            Reception = new Reception(form.ServiceType!.Value, mileage, form.Steps, wish), // a problem above
        };
        var moved = await move.Run(step, new OrderMover(user.Role, user.EmployeeId), ct);
        if (!moved.Succeeded) return await Refused(card, form, moved, ct);
        this.Say(words["WorkOrders.Moved", moved.Value.Number, moved.Value.Stage]);
        return LocalRedirect(new ReceivePage(card, form, [], desk.Now).OrderAddress);
    }

    /// <summary>A vehicle that has been received already, by a second click perhaps, needs no form any more.</summary>
    private LocalRedirectResult? Over(OrderCard card)
    {
        if (OrderMoves.Refusal(OrderAction.Receive, OrderStanding.Of(card.Order)) is not { } refusal) return null;
        this.Say(card.Order is { ReceivedAt: not null, CancelledAt: null, Voided: false } ? words["WorkOrders.ReceivedAlready", card.Order.Number] : words.Of(refusal));
        return LocalRedirect(new ReceivePage(card, new ReceiveForm(), [], desk.Now).OrderAddress);
    }

    private async Task<IActionResult> Refused(OrderCard card, ReceiveForm form, Outcome outcome, CancellationToken ct)
    {
        var conflict = outcome.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile);
        db.ChangeTracker.Clear();
        if (conflict && await desk.Find(Request, card.Order.Number, ct) is { } now)
        {
            if (Over(now) is { } over) return over;
            (card, form.Version) = (now, now.Order.Version);
        }

        ModelState.Add(outcome, words);
        return await Page(card, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(OrderCard card, ReceiveForm form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("Receive", new ReceivePage(card, form, await promises.Run(card.Order.StoreId, form.ServiceType, ct), desk.Now));
    }

    private static int? Mileage(string? text, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (int.TryParse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var km)) return km;
        problems.Add(new Problem("mileage", "not-a-number"));
        return null;
    }
}
