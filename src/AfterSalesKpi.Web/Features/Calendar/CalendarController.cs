using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Calendar;

/// <summary>A store's working calendar and how many bookings it takes.</summary>
[Route("admin/calendar")]
[Can(Permission.EditCalendar)]
public sealed class CalendarController(KpiDbContext db, CurrentUser user, Words words) : Controller
{
    private const int MostStores = 200;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? from, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var form = await Kept(store.Id, ct);
        if (string.IsNullOrEmpty(from)) return await Page(form, store, null, null, StatusCodes.Status200OK, ct);
        var other = await db.Stores.AsNoTracking().Where(s => s.Code == from).Select(s => new { s.Id, s.Name }).SingleOrDefaultAsync(ct);
        if (other is null) return NotFound();
        var copied = await Kept(other.Id, ct);
        copied.Version = form.Version;
        return await Page(copied, store, other.Name, null, StatusCodes.Status200OK, ct);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(EditModel form, [FromServices] ChangeCalendar change, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        ModelState.Clear();
        form.Fill();
        var (days, problems) = TypedDays.Read(form.Days);
        if (problems.Count > 0) return await Refused(form, store, Outcome.From(problems), ct);
        var changed = await change.Run(store.Id, new CalendarEntry(form.Version, form.Weekdays, days, form.SlotMinutes, form.SlotCapacity), ct);
        if (changed.Problems.Any(p => p.Code == ChangeCalendar.ChangedMeanwhile))
        {
            var theirs = await Kept(store.Id, ct);
            form.Version = theirs.Version;
            return await Page(form, store, null, theirs, StatusCodes.Status409Conflict, ct);
        }

        if (!changed.Succeeded) return await Refused(form, store, changed, ct);
        this.Say(words["Calendar.Saved", changed.Value]);
        return LocalRedirect($"/admin/calendar?store={Uri.EscapeDataString(store.Code)}");
    }

    private async Task<EditModel> Kept(int storeId, CancellationToken ct)
    {
        var kept = await db.StoreCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId, ct);
        return EditModel.From(kept ?? new StoreCalendar(user.GroupId, storeId), kept is not null);
    }

    private Task<IActionResult> Refused(EditModel form, StoreChoice store, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        return Page(form, store, null, null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(EditModel form, StoreChoice store, string? copiedFrom, EditModel? theirs, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var others = await db.Stores.AsNoTracking().Where(s => s.Id != store.Id && db.StoreCalendars.Any(c => c.StoreId == s.Id))
            .OrderBy(s => s.Code).ThenBy(s => s.Id).Take(MostStores).Select(s => new { s.Code, s.Name }).ToListAsync(ct);
        Response.StatusCode = status;
        return View("Index", new CalendarPage(form, store, [.. others.Select(o => (o.Code, o.Name))], copiedFrom, theirs));
    }
}
