using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Entering and correcting work orders, on one form.</summary>
[Can(Permission.EditWorkOrders)]
[Route("work-orders")]
public sealed class EntryController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock, SuggestPromises promises) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("new")]
    public async Task<IActionResult> New([FromServices] NextOrderNumber nextNumber, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("EntryStore", await OrderPlaces.All(db, ct));
        var number = await nextNumber.Run(store.Id, store.Zone, ct);
        var form = new EditModel { Number = number, Proposed = number, ReceivedAt = StoredEntry.Text(Now, store.Zone)?[.."yyyy-MM-dd HH:mm".Length] };
        if (user.EmployeeId is { } self)
        {
            form.Advisor = await db.Employees.AsNoTracking().Where(e => e.Id == self).Select(e => e.Number).SingleOrDefaultAsync(ct);
        }

        return await Page(form, store, null, StatusCodes.Status200OK, ct);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(EditModel form, [FromServices] SaveWorkOrder save, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("EntryStore", await OrderPlaces.All(db, ct));
        form.Version = null;
        return await Save(form, store, save, ct);
    }

    [HttpGet("{number}/edit")]
    public async Task<IActionResult> Edit(string number, CancellationToken ct)
    {
        if (await Elsewhere(number, ct) is { } other) return other;
        var store = user.Store!; // or it would be elsewhere
        var form = await StoredEntry.Read(db, store.Id, number, store.Zone, ct);
        return form is null ? NotFound() : await Page(form, store, null, StatusCodes.Status200OK, ct);
    }

    [HttpPost("{number}/edit")]
    public async Task<IActionResult> Edit(string number, EditModel form, [FromServices] SaveWorkOrder save, CancellationToken ct)
    {
        if (await Elsewhere(number, ct) is { } other) return other;
        form.Number = number;
        form.Version ??= -1; // a form that does not say which version it has seen has seen none that is kept
        return await Save(form, user.Store!, save, ct); // or it would be elsewhere
    }

    /// <summary>Where to go when the order is not in the store that is looked at; null when it is. The store in the address decides between several, a remembered one does not.</summary>
    private async Task<IActionResult?> Elsewhere(string number, CancellationToken ct)
    {
        var asked = Request.Query["store"].ToString().Length > 0 ? user.Store?.Id : null;
        var places = await OrderPlaces.Of(db, number, asked, ct);
        if (places.Count == 0) return NotFound();
        if (places.Count > 1) return View("EntryStore", places);
        return user.Store?.Code == places[0].Code ? null : LocalRedirect($"/work-orders/{Uri.EscapeDataString(number)}/edit?store={Uri.EscapeDataString(places[0].Code)}");
    }

    private async Task<IActionResult> Save(EditModel form, StoreChoice store, SaveWorkOrder save, CancellationToken ct)
    {
        ModelState.Clear(); // lines are numbered anew, and what stands in the form is what the page shows
        form.DropBlankLines();
        var now = LocalTime.FromUtc(Now, store.Zone);
        form.RewriteTimes(text => text is not null && TypedTime.Read(text, now) is { } read ? StoredEntry.Text(LocalTime.ToUtc(read, store.Zone), store.Zone) : text);
        var typed = new TypedEntry(form, store.Zone, Now, user.May(Permission.DecideOrders), await Process(form, store, ct));
        var entry = typed.Read(store.Code);
        if (typed.Problems.Count > 0)
        {
            var others = SaveWorkOrder.Check(entry).Where(p => typed.Problems.All(t => t.Field != p.Field));
            return await Refused(form, store, Outcome.From([.. typed.Problems, .. others]), ct);
        }

        var saved = await save.Run(entry, ct);
        if (saved.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile)) return await Conflict(form, store, ct);
        if (!saved.Succeeded) return await Refused(form, store, saved, ct);
        var doubtful = VehicleNumber.Clean(form.Vehicle.Vin) is { } vin && !VehicleNumber.HasRightCheckDigit(vin);
        this.Say(words[doubtful ? "WorkOrders.Entry.SavedDoubtful" : "WorkOrders.Entry.Saved", saved.Value.Number]);
        return LocalRedirect($"/work-orders/{Uri.EscapeDataString(saved.Value.Number)}?store={Uri.EscapeDataString(saved.Value.Store)}");
    }

    private Task<IActionResult> Refused(EditModel form, StoreChoice store, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        return Page(form, store, null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>Both versions side by side; the form keeps what was typed and, sent again, goes over the version shown.</summary>
    private async Task<IActionResult> Conflict(EditModel form, StoreChoice store, CancellationToken ct)
    {
        var theirs = await StoredEntry.Read(db, store.Id, form.Number ?? "", store.Zone, ct);
        if (theirs is null) return NotFound();
        form.Version = theirs.Version;
        return await Page(form, store, theirs, StatusCodes.Status409Conflict, ct);
    }

    private async Task<IActionResult> Page(EditModel form, StoreChoice store, EditModel? theirs, int status, CancellationToken ct)
    {
        var staff = await EntryStaff.Read(db, store.Id, LocalTime.DayOf(Now, store.Zone), theirs is null ? [form] : [form, theirs], ct);
        var process = await Process(form, store, ct);
        var differences = theirs is null ? null : new EntryDifferences(words, staff, process).Between(form, theirs);
        var suggested = form.Version is null ? await promises.Run(store.Id, form.ServiceType, ct) : [];
        form.AddBlankLines();
        Response.StatusCode = status;
        return View("Entry", new EntryPage(form, store, staff, process, suggested, differences));
    }

    /// <summary>The steps by which the order is counted: those in force when it was delivered, as far as that can be read, else now.</summary>
    private async Task<IReadOnlyList<ProcessStep>> Process(EditModel form, StoreChoice store, CancellationToken ct)
    {
        var delivered = string.IsNullOrWhiteSpace(form.DeliveredAt) ? null : TypedTime.Read(form.DeliveredAt, LocalTime.FromUtc(Now, store.Zone));
        return Domain.Records.Workshop.ServiceProcess.InForce(await db.ServiceProcesses.AsNoTracking().ToListAsync(ct), delivered is { } local ? LocalTime.ToUtc(local, store.Zone) : null);
    }
}
