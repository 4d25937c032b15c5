using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>A customer asks for a time.</summary>
[Route("bookings/new")]
[Can(Permission.KeepBookings)]
public sealed class NewController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock, FreeSlotsQuery free) : Controller
{
    private DateTime Now => Elapsed.Cut(clock.GetUtcNow().UtcDateTime);

    [HttpGet("")]
    public async Task<IActionResult> New(string? at, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var form = new BookingForm { AppointmentAt = string.IsNullOrWhiteSpace(at) ? null : Written(at, store) };
        if (user is { EmployeeId: { } self, Role: Role.ServiceAdvisor })
        {
            form.Advisor = await db.Employees.AsNoTracking().Where(e => e.Id == self).Select(e => e.Number).SingleOrDefaultAsync(ct);
        }

        return await Page(form, store, false, StatusCodes.Status200OK, ct);
    }

    [HttpPost("")]
    public async Task<IActionResult> New(BookingForm form, [FromServices] SaveWorkOrder save, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        ModelState.Clear(); // what stands in the form is what the page shows
        form.AppointmentAt = Written(form.AppointmentAt, store);
        var typed = new TypedEntry(form.AsOrder(), store.Zone, Now, decidesCauses: false, []);
        var entry = typed.Read(store.Code);
        entry = entry with { MayOverbook = form.MayOverbook, Facts = entry.Facts with { BookedAt = Now } };
        var problems = typed.Problems.ToList();
        if (string.IsNullOrWhiteSpace(form.AppointmentAt)) problems.Add(new Problem("appointmentAt", "required"));
        else if (entry.Facts.AppointmentAt < Now) problems.Add(new Problem("appointmentAt", "in-the-past"));
        problems.AddRange(SaveWorkOrder.Check(entry).Where(p => p.Code != "before-booked" && problems.TrueForAll(t => t.Field != p.Field)));
        if (problems.Count > 0) return await Refused(form, store, Outcome.From(problems), ct);

        var saved = await save.Run(entry, ct);
        if (!saved.Succeeded) return await Refused(form, store, saved, ct);
        var at = entry.Facts.AppointmentAt!.Value; // a problem above
        var id = await db.WorkOrders.Where(o => o.StoreId == store.Id && o.Number == saved.Value.Number).Select(o => o.Id).SingleAsync(ct);
        this.Say(words["Bookings.Booked", entry.Vehicle.Plate ?? entry.Vehicle.Vin, form.AppointmentAt]);
        return LocalRedirect(BookingAddress.Day(store.Code, LocalTime.DayOf(at, store.Zone), id));
    }

    /// <summary>A time as the form shows it; what cannot be read stays as it is.</summary>
    private string? Written(string? text, StoreChoice store) =>
        !string.IsNullOrWhiteSpace(text) && TypedTime.Read(text, LocalTime.FromUtc(Now, store.Zone)) is { } local ? StoredEntry.Text(LocalTime.ToUtc(local, store.Zone), store.Zone) : text;

    private Task<IActionResult> Refused(BookingForm form, StoreChoice store, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        var asks = outcome.Problems.All(p => p.Code is SlotRoom.Closed or SlotRoom.Full);
        return Page(form, store, asks, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(BookingForm form, StoreChoice store, bool asksOverbook, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var today = LocalTime.DayOf(Now, store.Zone);
        var staff = await EntryStaff.Read(db, store.Id, today, [form.AsOrder()], ct);
        Response.StatusCode = status;
        return View("New", new BookingPage(form, store, staff, await free.Run(store.Id, today, store.Zone, ct), asksOverbook));
    }
}
