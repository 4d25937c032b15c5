using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Board;
using AfterSalesKpi.Web.Features.WorkOrders;
using AfterSalesKpi.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Dispatch;

/// <summary>
/// Where work is given out: orders that wait beside the technicians and what each has to do. The steps themselves are the board's
/// (<see cref="MoveController"/>), which also takes them back.
/// </summary>
[Route("dispatch")]
[Can(Permission.MoveOrders)]
public sealed class DispatchController(KpiDbContext db, CurrentUser user, TimeProvider clock) : Controller
{
    private DateTime Now => Elapsed.Cut(clock.GetUtcNow().UtcDateTime);

    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] DispatchQuery query, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var since = await TrailSteps.Head(db, ct); // before the orders, so that nothing falls in between
        return View(new IndexModel(store, since, await Read(query, store, ct)));
    }

    /// <summary>The orders and technicians alone, asked for again when something has changed; a window keeps to its store.</summary>
    [HttpGet("desk")]
    public async Task<IActionResult> Desk(string? at, [FromServices] DispatchQuery query, CancellationToken ct)
    {
        if (at is null && user.Store is null) return BadRequest();
        return await Place(at, ct) is { } store ? PartialView("_Desk", await Read(query, store, ct)) : NotFound();
    }

    private async Task<DeskModel> Read(DispatchQuery query, StoreChoice store, CancellationToken ct)
    {
        var today = LocalTime.StartOfDay(LocalTime.DayOf(Now, store.Zone), store.Zone);
        var cards = await BoardReads.Cards(db, store.Id, new BoardQuestion(), today, user.EmployeeId, null, ct);
        var inspectors = await BoardReads.People(db, store.Id, LocalTime.DayOf(Now, store.Zone), ct);
        return new DeskModel(store, Now, cards, await query.Run(store.Id, Now, ct), inspectors, user.EmployeeId);
    }

    private async Task<StoreChoice?> Place(string? code, CancellationToken ct)
    {
        if (code is null || code == user.Store?.Code) return user.Store;
        var store = await db.Stores.AsNoTracking().Where(s => s.Code == code).Select(s => new { s.Id, s.Code, s.Name, s.TimeZone }).SingleOrDefaultAsync(ct);
        return store is null ? null : new StoreChoice(store.Id, store.Code, store.Name, LocalTime.Zone(store.TimeZone));
    }
}
