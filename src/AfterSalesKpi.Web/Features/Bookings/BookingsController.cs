using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>A store's bookings: day by day with the room that is left, found by words, on paper and as a workbook.</summary>
[Route("bookings")]
[Can(Permission.KeepBookings)]
public sealed class BookingsController(KpiDbContext db, CurrentUser user, TimeProvider clock, BookingDayQuery days, BookingList list) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> Index(DayQuestion question, [FromServices] BookingWeekQuery weeks, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        if (question.Text is { } text)
        {
            var (total, rows) = await list.Page(store.Id, text, question.Page, DayQuestion.Size, ct);
            return View("Found", new FoundModel(store, text, total, question.Page, rows, Now));
        }

        var day = question.DayOf(store, Now);
        return View(new DayModel(store, await days.Run(store.Id, day, store.Zone, ct), await weeks.Run(store.Id, day, store.Zone, ct), Now)
        {
            Done = question.Done, CanUndo = question.Done is { } done && await CanUndo(done, ct),
        });
    }

    /// <summary>The day on a sheet of paper.</summary>
    [HttpGet("print")]
    public async Task<IActionResult> Print(DayQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        return View(new DayModel(store, await days.Run(store.Id, question.DayOf(store, Now), store.Zone, ct), [], Now));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(DayQuestion question, [FromServices] Words words, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var rows = question.Text is { } text
            ? list.All(store.Id, text, WorkbookFile.MostRows)
            : (await days.Run(store.Id, question.DayOf(store, Now), store.Zone, ct)).Slots.SelectMany(s => s.Rows);
        return this.Workbook(words["Bookings.Title"], BookingSheet.Columns(words), rows.Select(r => BookingSheet.Row(r, store.Zone, words)));
    }

    /// <summary>How much room there is at a time, said while it is typed.</summary>
    [HttpGet("room")]
    public async Task<IActionResult> Room(string? appointmentAt, long? booking, [FromServices] SlotRoom room, CancellationToken ct)
    {
        if (user.Store is not { } store || string.IsNullOrWhiteSpace(appointmentAt) || TypedTime.Read(appointmentAt, LocalTime.FromUtc(Now, store.Zone)) is not { } local)
        {
            return PartialView("_Room", null);
        }

        return PartialView("_Room", new RoomModel(await room.Refusal(store.Id, LocalTime.ToUtc(local, store.Zone), booking, ct)));
    }

    /// <summary>Whether the person can take back the last step of an order.</summary>
    private async Task<bool> CanUndo(long orderId, CancellationToken ct)
    {
        var self = db.Actor.Text;
        var found = await (
            from m in db.LastMoves.AsNoTracking()
            join o in db.WorkOrders on m.WorkOrderId equals o.Id
            where m.WorkOrderId == orderId && m.VersionAfter == o.Version && m.By == self
            select m).SingleOrDefaultAsync(ct);
        return found?.IsFresh(Now) == true;
    }
}
