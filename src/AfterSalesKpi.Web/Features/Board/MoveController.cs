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

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>
/// Moves cards on, and takes the last step back. The script asks for JSON; without it each step is a form of its own that leads back to
/// the board.
/// </summary>
[Route("board/{order:long}")]
[Can(Permission.MoveOrders, Permission.WorkOnOrders)]
public sealed class MoveController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock, SuggestPromises promises) : Controller
{
    private OrderMover By => new(user.Role, user.EmployeeId);

    private bool WantsJson => Request.Headers.Accept.Any(a => a?.Contains("application/json", StringComparison.Ordinal) == true);

    [HttpGet("{step}")]
    public async Task<IActionResult> Ask(long order, OrderAction step, int? version, string? back, CancellationToken ct)
    {
        if (!Enum.IsDefined(step) || step == OrderAction.Reschedule || await BoardReads.Find(db, order, user.EmployeeId, ct) is not { } found) return NotFound();
        var form = new StepForm { Version = version ?? found.Card.Version, Technician = found.Card.Standing.TechnicianId, Back = back };
        return await Page(found.Card, found.StoreId, step, form, StatusCodes.Status200OK, ct);
    }

    [HttpPost("{step}")]
    public async Task<IActionResult> Take(long order, OrderAction step, StepForm form, [FromServices] MoveOrder move, CancellationToken ct)
    {
        if (!Enum.IsDefined(step) || step == OrderAction.Reschedule || await BoardReads.Find(db, order, user.EmployeeId, ct) is not { } found) return NotFound();
        ModelState.Clear();
        var zone = await Zone(found.StoreId, ct);
        var typed = string.IsNullOrWhiteSpace(form.PromisedAt) ? null : TypedTime.Read(form.PromisedAt, LocalTime.FromUtc(clock.GetUtcNow().UtcDateTime, zone));
        if (step == OrderAction.Receive && typed is null && !string.IsNullOrWhiteSpace(form.PromisedAt))
        {
            return await Refused(found.Card, found.StoreId, step, form, Outcome.Refused("promisedAt", "unreadable-time"), ct);
        }

        var moved = await move.Run(
            new OrderMove(order, form.Version, step)
            {
                PromisedAt = typed is { } local ? LocalTime.ToUtc(local, zone) : null, TechnicianId = form.Technician, Reason = form.Reason, InspectorId = form.Inspector,
                JobTechnicians = JobsOf(form), Note = form.Note,
            },
            By,
            ct);
        if (!moved.Succeeded) return await Refused(found.Card, found.StoreId, step, form, moved, ct);
        return Done(words["Board.Done", found.Card.Name, words.Of(step)], order, form);
    }

    [HttpPost("undo")]
    public async Task<IActionResult> Undo(long order, StepForm form, [FromServices] UndoMove undo, CancellationToken ct)
    {
        ModelState.Clear();
        if (await BoardReads.Find(db, order, user.EmployeeId, ct) is not { } found) return NotFound();
        var undone = await undo.Run(order, ct);
        if (undone.Succeeded) return Done(words["Board.Undone", found.Card.Name], null, form);
        if (WantsJson) return Problems(undone);
        this.Say(words.Of(undone.Problems[0]));
        return LocalRedirect(form.Return);
    }

    /// <summary>A job for which nobody is chosen goes to whoever leads the order.</summary>
    private static Dictionary<long, int>? JobsOf(StepForm form) => form.Technician is not { } lead || form.Jobs.Count == 0
        ? null
        : form.Jobs.ToDictionary(j => j.Key, j => j.Value ?? lead);

    private IActionResult Done(string sentence, long? undo, StepForm form)
    {
        if (WantsJson) return Json(new { text = sentence, undo = undo is { } order ? $"/board/{order}/undo" : null });
        this.Say(sentence);
        return LocalRedirect(form.Return);
    }

    private async Task<IActionResult> Refused(BoardCard card, int storeId, OrderAction step, StepForm form, Outcome outcome, CancellationToken ct)
    {
        if (WantsJson) return Problems(outcome);
        foreach (var problem in outcome.Problems) ModelState.AddModelError(problem.Field.Length == 0 ? "" : $"Form.{problem.Field}", words.Of(problem));
        form.Version = card.Version;
        return await Page(card, storeId, step, form, Status(outcome), ct);
    }

    private JsonResult Problems(Outcome outcome) =>
        new(new { problems = outcome.Problems.Select(words.Of) }) { StatusCode = Status(outcome) };

    private static int Status(Outcome outcome) => outcome.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile)
        ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;

    private async Task<IActionResult> Page(BoardCard card, int storeId, OrderAction step, StepForm form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var zone = await Zone(storeId, ct);
        var people = await BoardReads.People(db, storeId, LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, zone), ct);
        var model = new StepModel(card, step, BoardSteps.Asks(step, By), form, people)
        {
            Promises = step == OrderAction.Receive ? new PromiseChoices(await promises.Run(storeId, card.Type, ct), zone) : null,
        };
        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_Step", model) : View("Step", model);
    }

    private async Task<TimeZoneInfo> Zone(int storeId, CancellationToken ct) =>
        user.Store is { } store && store.Id == storeId ? store.Zone : LocalTime.Zone(await db.Stores.Where(s => s.Id == storeId).Select(s => s.TimeZone).SingleAsync(ct));
}
