using AfterSalesKpi.Application.Scorecards.Reopening;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Revisions;

/// <summary>A month's revisions: who asked for each and why, who agreed, what it changed, and asking for another.</summary>
[Route("scores/{month:month}/revisions")]
[Can(Permission.ViewAllScores)]
public sealed class RevisionsController(KpiDbContext db, CurrentUser user, RevisionsQuery revisions, Words words) : Controller
{
    private StoreMonth Month => user.Month;

    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken ct) => Page(null, StatusCodes.Status200OK, ct);

    /// <summary>Every request for a revision and what became of it.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var stores = await revisions.Run(Month, user.Store?.Id, ct);
        return this.Workbook(
            $"{words["Revisions.Title"]} {Month}",
            [
                new(words["Frame.Store"]), new(words["Revisions.FromRevision"], CellKind.Integer), new(words["Revisions.ToRevision"], CellKind.Integer), new(words["Revisions.Cause"]),
                new(words["Revisions.Reason"]), new(words["Revisions.AskedBy"]), new(words["Revisions.AskedAt"], CellKind.Time), new(words["Revisions.DecidedBy"]),
                new(words["Revisions.DecidedAt"], CellKind.Time), new(words["Revisions.DecisionReason"]),
            ],
            stores.SelectMany(s => s.Reopenings.Select(r => (IReadOnlyList<object?>)
            [
                s.Name, r.FromRevision, r.ToRevision, words.Of(r.Cause), r.Reason, r.AskedBy, SheetTime.Of(r.AskedAt, s.TimeZone), r.DecidedBy, SheetTime.Of(r.DecidedAt, s.TimeZone), r.DecisionReason,
            ])),
            words["Revisions.Title"]);
    }

    [HttpPost("ask")]
    [Can(Permission.AskReopening)]
    public async Task<IActionResult> Ask(string? reason, [FromServices] AskReopening ask, CancellationToken ct)
    {
        if (user.Store is not { } store)
        {
            ModelState.Add("", "choose-store", words);
            return await Page(reason, StatusCodes.Status422UnprocessableEntity, ct);
        }

        var asked = await ask.Run(store.Id, Month, reason, user.Signatory, ct);
        return await After(asked, reason, "Revisions.Asked", ct);
    }

    [HttpPost("{reopening:int}/approve")]
    [Can(Permission.ReopenMonth)]
    public async Task<IActionResult> Approve(int reopening, [FromServices] DecideReopening decide, [FromServices] IBackgroundJobClient jobs, CancellationToken ct)
    {
        if (!await IsThere(reopening, ct)) return NotFound();
        var approved = await decide.Approve(reopening, user.Signatory, ct);
        if (approved.Succeeded) jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        return await After(approved, null, "Revisions.Approved", ct);
    }

    [HttpPost("{reopening:int}/decline")]
    [Can(Permission.AskReopening)]
    public async Task<IActionResult> Decline(int reopening, string? decisionReason, [FromServices] DecideReopening decide, CancellationToken ct)
    {
        if (!await IsThere(reopening, ct)) return NotFound();
        return await After(await decide.Decline(reopening, user.May(Permission.ReopenMonth), decisionReason, user.Signatory, ct), null, "Revisions.Declined", ct);
    }

    private Task<bool> IsThere(int reopening, CancellationToken ct) => db.MonthReopenings.AnyAsync(r => r.Id == reopening, ct);

    private async Task<IActionResult> After(Outcome outcome, string? reason, string said, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words[said]);
            return LocalRedirect($"/scores/{Month}/revisions");
        }

        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(reason, outcome.Problems[0].Code == "conflict" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(string? reason, int status, CancellationToken ct)
    {
        var stores = await revisions.Run(Month, user.Store?.Id, ct);
        var changes = user.Store is not null && stores is [{ Month: { Revision: > 1 } newest }] ? await revisions.Changes(newest.StoreId, Month, newest.Revision - 1, newest.Revision, ct) : null;
        Response.StatusCode = status;
        return View("Index", new RevisionsModel(Month, stores, changes, reason));
    }
}
