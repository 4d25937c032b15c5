using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>关账进度: each store against the group's calendar, and that calendar.</summary>
[Route("scores/{month:month}/close")]
[Can(Permission.ViewAllScores)]
public sealed class CloseController(CurrentUser user, ClosingQuery closing, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken ct) => Page(null, StatusCodes.Status200OK, ct);

    /// <summary>Each store's steps: by when, when done, and how that stands.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var stores = await closing.Run(user.Month, user.Store?.Id, ct);
        return this.Workbook(
            $"{words["Closing.Title"]} {user.Month}",
            [
                new(words["Frame.Store"]), new(words["Closing.Step"]), new(words["Closing.DueAt"], CellKind.Time), new(words["Closing.DoneAt"], CellKind.Time), new(words["Closing.State"]),
                new(words["Closing.UndecidedAppeals"], CellKind.Integer), new(words["Closing.Read"], CellKind.Integer), new(words["Closing.PeopleAppraised"], CellKind.Integer),
            ],
            stores.SelectMany(s => s.Steps.Select(step => (IReadOnlyList<object?>)
            [
                s.Name, words.Of(step.Step), SheetTime.Of(step.DueAt, s.TimeZone), SheetTime.Of(step.DoneAt, s.TimeZone), words.Of(step.Light), s.OpenAppeals, s.Confirmed, s.People,
            ])),
            words["Closing.Title"]);
    }

    [HttpPost("")]
    [Can(Permission.KeepScoreRules)]
    public async Task<IActionResult> Set(CloseForm form, [FromServices] SetCloseCalendar set, CancellationToken ct)
    {
        ModelState.Clear();
        var done = await set.Run(form.Version, [.. form.Days.Select(d => d ?? -1)], form.Owners, ct);
        if (done.Succeeded)
        {
            this.Say(words["Closing.Saved"]);
            return LocalRedirect($"/scores/{user.Month}/close");
        }

        ModelState.Add(done, words);
        var conflict = done.Problems[0].Code is "changed-meanwhile" or "conflict";
        return await Page(conflict ? null : form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(CloseForm? form, int status, CancellationToken ct)
    {
        var calendar = await closing.Calendar(ct);
        Response.StatusCode = status;
        return View("Close", new CloseModel(user.Month, calendar, await closing.Run(user.Month, user.Store?.Id, ct), form ?? CloseForm.From(calendar)));
    }
}
