using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>Opening and correcting complaints, on one form.</summary>
[Can(Permission.HandleComplaints)]
[Route("complaints")]
public sealed class EntryController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock) : Controller
{
    private const int MostPeople = 500;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("new")]
    public async Task<IActionResult> New(string? order, string? customer, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var form = new EditModel { Order = order, Customer = customer, At = Text(Now, store), Source = words["Complaints.SourceStore"] };
        return await Page(form, store, null, null, StatusCodes.Status200OK, ct);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(EditModel form, [FromServices] OpenComplaint open, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        form.Version = null;
        return await Save(form, store, null, entry => open.Run(entry, ct), ct);
    }

    [HttpGet("{reference}/edit")]
    public async Task<IActionResult> Edit(string reference, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await ComplaintPlace.Find(this, db, user, reference, ct) is not { } store) return NotFound();
        return await Stored(reference, store, ct) is { } form ? await Page(form, store, reference, null, StatusCodes.Status200OK, ct) : NotFound();
    }

    [HttpPost("{reference}/edit")]
    public async Task<IActionResult> Edit(string reference, EditModel form, [FromServices] ChangeComplaint change, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await ComplaintPlace.Find(this, db, user, reference, ct) is not { } store) return NotFound();
        form.Version ??= -1; // a form that does not say which version it has seen has seen none that is kept
        return await Save(form, store, reference, entry => change.Revise(reference, entry, ct), ct);
    }

    private async Task<IActionResult> Save(EditModel form, StoreChoice store, string? reference, Func<ComplaintEntry, Task<Outcome<string>>> save, CancellationToken ct)
    {
        ModelState.Clear(); // what stands in the form is what the page shows
        var (problems, entry) = TypedComplaint.Read(form, store, Now);
        if (problems.Count > 0) return await Refused(form, store, reference, Outcome.From(problems), ct);
        var saved = await save(entry);
        if (saved.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile) && reference is not null)
        {
            var theirs = await Stored(reference, store, ct);
            form.Version = theirs?.Version;
            ModelState.Add(saved, words);
            return await Page(form, store, reference, theirs, StatusCodes.Status409Conflict, ct);
        }

        if (!saved.Succeeded) return await Refused(form, store, reference, saved, ct);
        this.Say(words[reference is null ? "Complaints.Opened" : "Complaints.Saved", saved.Value]);
        return LocalRedirect($"/complaints/{Uri.EscapeDataString(saved.Value)}?store={Uri.EscapeDataString(store.Code)}");
    }

    private Task<IActionResult> Refused(EditModel form, StoreChoice store, string? reference, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        return Page(form, store, reference, null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(EditModel form, StoreChoice store, string? reference, EditModel? theirs, int status, CancellationToken ct)
    {
        var today = LocalTime.DayOf(Now, store.Zone);
        var people = await db.Employees.AsNoTracking()
            .Where(e => (e.StoreId == store.Id && (e.LeftOn == null || e.LeftOn >= today)) || e.Id == form.Owner || e.Id == form.Responsible)
            .OrderBy(e => e.Name).ThenBy(e => e.Id).Take(MostPeople).Select(e => new { e.Id, e.Name, e.Number }).ToListAsync(ct);
        Response.StatusCode = status;
        return View("Entry", new EditPage(form, store, reference, [.. people.Select(p => new SelectListItem($"{p.Name} {p.Number}", p.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))], theirs));
    }

    private async Task<EditModel?> Stored(string reference, StoreChoice store, CancellationToken ct)
    {
        var found = await (
            from c in db.Complaints.AsNoTracking()
            where c.StoreId == store.Id && c.Reference == reference
            select new
            {
                Complaint = c,
                Order = db.WorkOrders.Where(o => o.Id == c.WorkOrderId).Select(o => o.Number).FirstOrDefault(),
                Customer = db.Customers.Where(k => k.Id == c.CustomerId).Select(k => k.Code).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct);
        return found?.Complaint is not { } complaint ? null : new EditModel
        {
            Version = complaint.Version, Order = found.Order, Customer = found.Customer, Source = complaint.Source, At = Text(complaint.At, store), Text = complaint.Text,
            Responsible = complaint.ResponsibleId, Owner = complaint.OwnerId, DueAt = complaint.DueAt is { } due ? Text(due, store) : null,
        };
    }

    private static string? Text(DateTime utc, StoreChoice store) => StoredEntry.Text(utc.AddSeconds(-utc.Second), store.Zone);
}
