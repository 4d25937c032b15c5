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

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>What is done with one booking before the vehicle comes; what was done can be taken back for some seconds.</summary>
[Route("bookings/{order:long}")]
[Can(Permission.KeepBookings)]
public sealed class BookingController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock, BookingList bookings, MoveOrder move, FreeSlotsQuery free) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(long order, ChangeForm form, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        if (row.State == BookingState.Confirmed) return Back(row, store, "Bookings.Confirmed");
        var moved = await Move(row, form, OrderAction.Confirm, m => m, ct);
        return moved.Succeeded ? Back(row, store, "Bookings.Confirmed") : await NotDone(order, moved, ct);
    }

    [HttpPost("no-show")]
    public async Task<IActionResult> NoShow(long order, ChangeForm form, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        if (row.State == BookingState.NoShow) return Back(row, store, "Bookings.DidNotCome");
        var moved = await Move(row, form, OrderAction.Cancel, m => m with { CancelReason = CancelReason.NoShow }, ct);
        return moved.Succeeded ? Back(row, store, "Bookings.DidNotCome") : await NotDone(order, moved, ct);
    }

    [HttpGet("cancel")]
    public async Task<IActionResult> Cancel(long order, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        return row.IsExpected ? Page("Cancel", row, store, new ChangeForm { Version = row.Version }, StatusCodes.Status200OK) : Back(row, store, null);
    }

    [HttpPost("cancel")]
    public async Task<IActionResult> Cancel(long order, ChangeForm form, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        if (row.State == BookingState.Cancelled) return Back(row, store, "Bookings.CalledOff");
        ModelState.Clear();
        var note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim();
        var problem = form.Reason is null or CancelReason.NoShow ? new Problem("reason", "required")
            : form.Reason == CancelReason.Other && note is null ? new Problem("note", "required") : null;
        Outcome moved = problem is not null
            ? Outcome.From([problem])
            : await Move(row, form, OrderAction.Cancel, m => m with { CancelReason = form.Reason, CancelNote = note }, ct);
        if (moved.Succeeded) return Back(row, store, "Bookings.CalledOff");
        return await Again("Cancel", order, form, moved, ct);
    }

    [HttpGet("move")]
    public async Task<IActionResult> Reschedule(long order, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        if (!row.IsExpected) return Back(row, store, null);
        return Page("Move", row, store, new ChangeForm { Version = row.Version }, StatusCodes.Status200OK, await Free(store, ct));
    }

    [HttpPost("move")]
    public async Task<IActionResult> Reschedule(long order, ChangeForm form, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        ModelState.Clear();
        if (string.IsNullOrWhiteSpace(form.AppointmentAt)) return await Again("Move", order, form, Outcome.Refused("appointmentAt", "required"), ct);
        if (TypedTime.Read(form.AppointmentAt, LocalTime.FromUtc(Now, store.Zone)) is not { } local) return await Again("Move", order, form, Outcome.Refused("appointmentAt", "unreadable-time"), ct);
        var at = LocalTime.ToUtc(local, store.Zone);
        form.AppointmentAt = StoredEntry.Text(at, store.Zone);
        var day = LocalTime.DayOf(at, store.Zone);
        if (row.AppointmentAt == at && row.IsExpected) return Back(row, store, "Bookings.Moved", day); // sent twice
        var moved = await Move(row, form, OrderAction.Reschedule, m => m with { AppointmentAt = at, MayOverbook = form.MayOverbook }, ct);
        return moved.Succeeded ? Back(row, store, "Bookings.Moved", day) : await Again("Move", order, form, moved, ct);
    }

    [HttpPost("undo")]
    public async Task<IActionResult> Undo(long order, [FromServices] UndoMove undo, CancellationToken ct)
    {
        if (await Find(order, ct) is not var (before, place)) return NotFound();
        var undone = await undo.Run(order, ct);
        if (!undone.Succeeded) return await NotDone(order, undone, ct);
        // What was only just booked is gone; its day is where it stood.
        return await Find(order, ct) is var (row, store) ? Back(row, store, "Bookings.Undone") : Back(before, place, "Bookings.NotBooked");
    }

    private Task<Outcome<MovedOrder>> Move(BookingRow row, ChangeForm form, OrderAction action, Func<OrderMove, OrderMove> more, CancellationToken ct) =>
        move.Run(more(new OrderMove(row.Id, form.Version, action)), new OrderMover(user.Role, user.EmployeeId, AtBookings: true), ct);

    private async Task<(BookingRow Row, StoreChoice Store)?> Find(long order, CancellationToken ct)
    {
        if (await bookings.Find(order, ct) is not { Voided: false } row) return null;
        if (user.Store is { } here && here.Id == row.StoreId) return (row, here);
        var store = await db.Stores.AsNoTracking().Where(s => s.Id == row.StoreId).Select(s => new { s.Code, s.Name, s.TimeZone }).SingleAsync(ct);
        return (row, new StoreChoice(row.StoreId, store.Code, store.Name, LocalTime.Zone(store.TimeZone)));
    }

    private LocalRedirectResult Back(BookingRow row, StoreChoice store, string? said, DateOnly? day = null)
    {
        if (said is not null) this.Say(words[said, row.Name]);
        return LocalRedirect(BookingAddress.Day(store.Code, day ?? (row.AppointmentAt is { } at ? LocalTime.DayOf(at, store.Zone) : null), row.Id));
    }

    /// <summary>The form again with what was typed, over the booking as it stands now; one that nobody expects any more has no form.</summary>
    private async Task<IActionResult> Again(string view, long order, ChangeForm form, Outcome outcome, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        if (!row.IsExpected) return await NotDone(order, outcome, ct);
        form.Version = row.Version;
        ModelState.Add(outcome, words);
        return Page(
            view, row, store, form, Status(outcome), view == "Move" ? await Free(store, ct) : [],
            outcome.Problems.All(p => p.Code is SlotRoom.Closed or SlotRoom.Full));
    }

    /// <summary>A page that says why it was not done and how the booking stands now.</summary>
    private async Task<IActionResult> NotDone(long order, Outcome outcome, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await Find(order, ct) is not var (row, store)) return NotFound();
        ModelState.Clear();
        foreach (var problem in outcome.Problems) ModelState.AddModelError("", words.Of(problem));
        return Page("NotDone", row, store, new ChangeForm { Version = row.Version }, Status(outcome));
    }

    private ViewResult Page(string view, BookingRow row, StoreChoice store, ChangeForm form, int status, IReadOnlyList<FreeSlot>? slots = null, bool asksOverbook = false)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View(view, new ChangePage(row, store, form, Now) { Free = slots ?? [], AsksOverbook = asksOverbook });
    }

    private Task<List<FreeSlot>> Free(StoreChoice store, CancellationToken ct) => free.Run(store.Id, LocalTime.DayOf(Now, store.Zone), store.Zone, ct);

    private static int Status(Outcome outcome) =>
        outcome.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
}
