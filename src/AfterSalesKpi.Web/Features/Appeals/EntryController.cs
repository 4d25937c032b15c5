using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>Appealing against the own published score.</summary>
[Route("appeals/new")]
[Can(Permission.ViewOwnScore)]
[ReadsIndicators]
public sealed class EntryController(CurrentUser user, ScorecardStoryQuery cards, TimeProvider clock, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> New(string? indicator, string? record, string? address, CancellationToken ct) =>
        Page(new EditModel { FormId = Guid.NewGuid(), Indicator = indicator, Record = record, Address = address }, StatusCodes.Status200OK, ct);

    [HttpPost("")]
    [RequestSizeLimit(BroughtFiles.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = BroughtFiles.MostBytes)]
    public async Task<IActionResult> New(EditModel form, List<IFormFile>? files, [FromServices] FileAppeal file, CancellationToken ct)
    {
        ModelState.Clear();
        if (form.FormId == Guid.Empty) form.FormId = Guid.NewGuid();
        var (contents, problems) = await BroughtFiles.Read(files, ct);
        if (problems.Count > 0) return await Refused(form, Outcome.From(problems), ct);
        var entry = new AppealEntry(user.Month, form.FormId, form.Text) { Indicator = Plain(form.Indicator), Record = Plain(form.Record), Address = Plain(form.Address), Files = contents };
        var filed = await file.Run(entry, user.Signatory, user.May(Permission.AnswerAppeals), ct);
        if (!filed.Succeeded) return await Refused(form, filed, ct);
        this.Say(words["Appeals.FiledNotice"]);
        return LocalRedirect($"/appeals/{filed.Value}");
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private Task<IActionResult> Refused(EditModel form, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        return Page(form, outcome.Problems[0].Code == "conflict" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(EditModel form, int status, CancellationToken ct)
    {
        var story = user.EmployeeId is { } me ? await cards.Find(user.Month, me, own: true, ct) : null;
        var open = story is not null && Appeal.CanAppeal(story.Month, clock.GetUtcNow().UtcDateTime).Succeeded;
        Response.StatusCode = status;
        return View("Entry", new EditPage(
            form, story?.Now.Card, [.. (story?.Now.Lines ?? []).Select(l => l.Indicator).Distinct()], open ? story!.Month.AppealsUntil : null)); // open: there is a story
    }
}
