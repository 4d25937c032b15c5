using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.WorkOrders;
using AfterSalesKpi.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>The workshop board, single cards of it, and what is pushed to it.</summary>
[Route("board")]
[Can(Permission.ViewWorkOrders)]
public sealed class BoardController(KpiDbContext db, CurrentUser user, TimeProvider clock) : Controller
{
    private const int MostAsked = 200;

    private DateTime Now => Elapsed.Cut(clock.GetUtcNow().UtcDateTime);

    private OrderMover? Mover => user.May(Permission.MoveOrders) || user.May(Permission.WorkOnOrders) ? new OrderMover(user.Role, user.EmployeeId) : null;

    [HttpGet("")]
    public async Task<IActionResult> Index(BoardQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var since = await TrailSteps.Head(db, ct); // before the cards, so that nothing falls in between
        var today = LocalTime.DayOf(Now, store.Zone);
        var cards = await BoardReads.Cards(db, store.Id, question, Midnight(store), user.EmployeeId, null, ct);
        var people = await BoardReads.People(db, store.Id, today, ct);
        return View(new IndexModel(store, question, since, Now, cards, people, question.Wall ? null : Mover));
    }

    [HttpGet("cards")]
    public async Task<IActionResult> Cards(string? ids, BoardQuestion question, CancellationToken ct)
    {
        if (await Place(question.At, ct) is not { } store) return question.At is null ? BadRequest() : NotFound();
        List<long>? asked = null;
        if (ids is not null)
        {
            asked = [.. ids.Split(',').Select(i => long.TryParse(i, out var id) ? id : 0).Where(i => i > 0).Distinct()];
            if (asked.Count > MostAsked) return BadRequest();
        }

        var cards = await BoardReads.Cards(db, store.Id, question, Midnight(store), user.EmployeeId, asked, ct);
        var by = question.Wall ? null : Mover;
        return PartialView("_Cards", cards.Select(c => new CardModel(c, store.Code, Now, by, question.Wall)).ToList());
    }

    [HttpGet("events")]
    public async Task<IActionResult> Events(
        string? at, long? since, [FromHeader(Name = "Last-Event-ID")] long? last, [FromServices] LiveStream live, [FromServices] LiveConnections places, CancellationToken ct)
    {
        if (await Place(at, ct) is not { } store) return at is null ? BadRequest() : NotFound();
        if (places.Enter(user.Id) is not { } place)
        {
            Response.Headers.RetryAfter = "30";
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.RegisterForDispose(place);
        Response.Headers["X-Accel-Buffering"] = "no";
        var who = new LiveListener(user.Id, user.SessionId, user.GroupId, store.Id, Permission.ViewWorkOrders);
        return new EventsResult(live.Run(who, last ?? since, c => c.StoreId == store.Id && c.RecordType == nameof(WorkOrder), ct));
    }

    private DateTime Midnight(StoreChoice store) => LocalTime.ToUtc(LocalTime.DayOf(Now, store.Zone).ToDateTime(TimeOnly.MinValue), store.Zone);

    /// <summary>The store that a window keeps to, else the one that is looked at; null when there is none or it is not visible.</summary>
    private async Task<StoreChoice?> Place(string? code, CancellationToken ct)
    {
        if (code is null || code == user.Store?.Code) return user.Store;
        var store = await db.Stores.AsNoTracking().Where(s => s.Code == code).Select(s => new { s.Id, s.Code, s.Name, s.TimeZone }).SingleOrDefaultAsync(ct);
        return store is null ? null : new StoreChoice(store.Id, store.Code, store.Name, LocalTime.Zone(store.TimeZone));
    }
}
