using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>Giving somebody a thing to do, and changing it.</summary>
[Route("todo")]
[Can(Permission.UseActionItems)]
public sealed class EntryController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock, ActionItemList items, ActionPeople people) : Controller
{

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("new")]
    public async Task<IActionResult> New(ActionSubject? about, string? key, string? address, string? title, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var form = new EditModel { FormId = Guid.NewGuid(), Subject = about ?? ActionSubject.Nothing, Key = key, Address = address, Title = title };
        form.Assignee = await new SuggestedPerson(db).Run(store.Id, form.Subject, key, ct);
        return await Page(form, null, store, StatusCodes.Status200OK, null, ct);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(EditModel form, [FromServices] GiveAction give, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        ModelState.Clear();
        if (form.FormId == Guid.Empty) form.FormId = Guid.NewGuid();
        if (!Read(form, store.Zone, out var dueAt)) return await Page(form, null, store, StatusCodes.Status422UnprocessableEntity, null, ct);
        var given = await give.Run(store.Id, form.FormId, user.Id, form.ToEntry(dueAt), ct);
        if (!given.Succeeded) return await Refused(form, null, store, given, ct);
        this.Say(words["Todo.Given", form.Title?.Trim() ?? ""]);
        return LocalRedirect($"/todo/{given.Value}");
    }

    [HttpGet("{item:long}/edit")]
    public async Task<IActionResult> Edit(long item, CancellationToken ct)
    {
        var row = await items.Find(item, ListQuestion.Viewer(user), ct);
        if (row is null || !ListQuestion.Viewer(user).MayChange(row.Item)) return NotFound();
        var store = Place(row);
        return await Page(EditModel.From(row.Item, store.Zone), row, store, StatusCodes.Status200OK, null, ct);
    }

    [HttpPost("{item:long}/edit")]
    public async Task<IActionResult> Edit(long item, EditModel form, [FromServices] ChangeAction change, CancellationToken ct)
    {
        var viewer = ListQuestion.Viewer(user);
        var row = await items.Find(item, viewer, ct);
        if (row is null || !viewer.MayChange(row.Item)) return NotFound();
        var store = Place(row);
        ModelState.Clear();
        if (!Read(form, store.Zone, out var dueAt)) return await Page(form, row, store, StatusCodes.Status422UnprocessableEntity, null, ct);
        var changed = await change.Run(item, form.Version ?? -1, viewer, form.ToEntry(dueAt), ct); // a form without a version has seen none that is kept
        if (changed.Problems.Any(p => p.Code == "changed-meanwhile"))
        {
            form.Version = row.Item.Version;
            return await Page(form, row, store, StatusCodes.Status409Conflict, row.Item, ct);
        }

        if (!changed.Succeeded) return await Refused(form, row, store, changed, ct);
        this.Say(words["Todo.Saved"]);
        return LocalRedirect($"/todo/{item}");
    }

    /// <summary>What will be taken of a time while it is typed.</summary>
    [HttpGet("due")]
    public IActionResult Due(string? dueAt, [FromServices] Show show)
    {
        var text = dueAt?.Trim() ?? "";
        var check = new EntryChecks(words, show, clock).Of("time", text, user.Zone);
        return PartialView("_Due", check ?? new EntryCheck("", false));
    }

    private static StoreChoice Place(ActionRow row) => new(row.Item.StoreId, row.Store, row.Store, LocalTime.Zone(row.TimeZone));

    /// <summary>Reads the time as typed; false, with the problem in the form, when it cannot be read.</summary>
    private bool Read(EditModel form, TimeZoneInfo zone, out DateTime? dueAt)
    {
        dueAt = null;
        if (string.IsNullOrWhiteSpace(form.DueAt)) return true;
        if (TypedTime.Read(form.DueAt, LocalTime.FromUtc(Now, zone)) is not { } local)
        {
            ModelState.Add(nameof(form.DueAt), "unreadable-time", words);
            return false;
        }

        dueAt = LocalTime.ToUtc(local, zone);
        form.DueAt = StoredEntry.Text(dueAt, zone);
        return true;
    }

    private Task<IActionResult> Refused(EditModel form, ActionRow? row, StoreChoice store, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        return Page(form, row, store, StatusCodes.Status422UnprocessableEntity, null, ct);
    }

    private async Task<IActionResult> Page(EditModel form, ActionRow? row, StoreChoice store, int status, ActionItem? theirs, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var about = row is not null ? TodoLinks.Text(row, words) : form.Subject switch
        {
            ActionSubject.WorkOrder => words["Todo.AboutOrder", form.Key],
            ActionSubject.Complaint => words["Todo.AboutComplaint", form.Key],
            ActionSubject.Answer => words["Todo.AboutAnswer", form.Key],
            ActionSubject.Number => words["Todo.AboutNumber"],
            _ => null,
        };
        return View("Entry", new EditPage(form, row?.Item.Id, store.Name, await people.Run(store.Id, ct), about, theirs));
    }
}
