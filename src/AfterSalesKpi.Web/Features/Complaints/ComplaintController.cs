using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>One complaint: what it is about, what was done, and the decision.</summary>
[Can(Permission.HandleComplaints)]
[Route("complaints/{reference}")]
public sealed class ComplaintController(KpiDbContext db, CurrentUser user, ComplaintCardQuery cards, ChangeComplaint change, Words words, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string reference, CancellationToken ct) =>
        await ComplaintPlace.Find(this, db, user, reference, ct) is { } store ? await Page(store, reference, new DecisionForm(), null, StatusCodes.Status200OK, ct) : NotFound();

    /// <summary>Upholds it or not.</summary>
    [HttpPost("decide")]
    [Can(Permission.DecideComplaints)]
    public async Task<IActionResult> Decide(string reference, DecisionForm form, CancellationToken ct)
    {
        if (await ComplaintPlace.Find(this, db, user, reference, ct) is not { } store) return NotFound();
        ModelState.Clear();
        var problem = form.Upheld is null ? new Problem("upheld", "required") : null;
        var decided = problem is null ? await change.Decide(store.Id, reference, form.Version ?? -1, form.Upheld == true, form.DecisionReason, user.EmployeeId, ct) : problem;
        return await Answer(store, reference, decided, form, null, form.Upheld == true ? "Complaints.DecidedUpheld" : "Complaints.DecidedNot", ct);
    }

    /// <summary>Notes what was done.</summary>
    [HttpPost("note")]
    public async Task<IActionResult> Note(string reference, string? text, CancellationToken ct)
    {
        if (await ComplaintPlace.Find(this, db, user, reference, ct) is not { } store) return NotFound();
        ModelState.Clear();
        return await Answer(store, reference, await change.Note(store.Id, reference, user.Id, text, ct), new DecisionForm(), text, "Complaints.Noted", ct);
    }

    /// <summary>Keeps it as entered by mistake.</summary>
    [HttpPost("void")]
    [Can(Permission.DecideComplaints)]
    public async Task<IActionResult> Void(string reference, int? version, CancellationToken ct)
    {
        if (await ComplaintPlace.Find(this, db, user, reference, ct) is not { } store) return NotFound();
        ModelState.Clear();
        return await Answer(store, reference, await change.Void(store.Id, reference, version ?? -1, ct), new DecisionForm(), null, "Complaints.Voided", ct);
    }

    private async Task<IActionResult> Answer(StoreChoice store, string reference, Outcome done, DecisionForm form, string? note, string said, CancellationToken ct)
    {
        if (!done.Succeeded)
        {
            ModelState.Add(done, words);
            return await Page(store, reference, form, note, StatusCodes.Status422UnprocessableEntity, ct);
        }

        this.Say(words[said, reference]);
        return LocalRedirect($"/complaints/{Uri.EscapeDataString(reference)}?store={Uri.EscapeDataString(store.Code)}");
    }

    private async Task<IActionResult> Page(StoreChoice store, string reference, DecisionForm form, string? note, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await cards.Find(store.Id, reference, ct) is not { } card) return NotFound();
        Response.StatusCode = status;
        form.Version = card.Complaint.Version;
        return View("Show", new ShowModel(card, store, form, note, user.EmployeeId is { } self && self == card.ChargedId, clock.GetUtcNow().UtcDateTime));
    }
}
