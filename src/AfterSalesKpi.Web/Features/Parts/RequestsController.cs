using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The parts clerk's first screen: who waits for what, and the answers to it.</summary>
[Route("parts/requests")]
[Can(Permission.KeepParts)]
public sealed class RequestsController(CurrentUser user, RequestList requests, Words words, TimeProvider clock) : Controller
{
    private const int Size = 50;

    [HttpGet("")]
    [Can(Permission.KeepParts, Permission.ViewParts)]
    public Task<IActionResult> Index(string? state, CancellationToken ct, int page = 1) => Page(state, page, StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    [Can(Permission.KeepParts, Permission.ViewParts)]
    public async Task<IActionResult> Export(string? state, CancellationToken ct)
    {
        var rows = await requests.All(user.Store?.Id, StateOf(state), WorkbookFile.MostRows, ct);
        return this.Workbook(words["Parts.RequestsTitle"], PartSheet.RequestColumns(words), rows.Select(r => PartSheet.Request(r, words)));
    }

    [HttpPost("{request:long}/hand-out")]
    public async Task<IActionResult> HandOut(long request, int version, int? pieces, string? state, [FromServices] AnswerPartRequest answer, CancellationToken ct)
    {
        var done = await answer.HandOut(request, version, pieces ?? 0, ct);
        return await After(done, state, a => words[a.Outstanding == 0 ? "Parts.HandedOut" : "Parts.HandedOutPartly", a.Part, a.Pieces, a.Outstanding], ct);
    }

    [HttpPost("{request:long}/missing")]
    public async Task<IActionResult> Missing(long request, int version, DateOnly? expectedOn, string? state, [FromServices] AnswerPartRequest answer, CancellationToken ct) =>
        await After(await answer.FindMissing(request, version, expectedOn, ct), state, a => words["Parts.FoundMissing", a.Part, a.Outstanding], ct);

    [HttpPost("{request:long}/take-back")]
    public async Task<IActionResult> TakeBack(long request, int version, string? state, [FromServices] AnswerPartRequest answer, CancellationToken ct) =>
        await After(await answer.TakeBack(request, version, ct), state, a => words["Parts.TakenBack", a.Part], ct);

    private async Task<IActionResult> After(Outcome<AnsweredRequest> done, string? state, Func<AnsweredRequest, string> said, CancellationToken ct)
    {
        if (done.Succeeded)
        {
            this.Say(said(done.Value));
            return LocalRedirect(StateOf(state) == PartRequestState.Short ? "/parts/requests?state=short" : "/parts/requests");
        }

        if (done.Problems.Any(p => p.Code == AnswerPartRequest.Unknown)) return NotFound();
        ModelState.Clear();
        foreach (var problem in done.Problems) ModelState.AddModelError("", words.Of(problem));
        return await Page(state, 1, done.Problems.Any(p => p.Code == "changed-meanwhile") ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(string? state, int page, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var shown = StateOf(state);
        page = Math.Clamp(page, 1, 10_000);
        var (waiting, missing) = await requests.Counts(user.Store?.Id, ct);
        var rows = await requests.Page(user.Store?.Id, shown, page, Size, ct);
        Response.StatusCode = status;
        return View("Requests", new RequestsModel(shown, waiting, missing, rows, page, Size, clock.GetUtcNow().UtcDateTime, user.Scope.WholeGroup && user.Store is null));
    }

    private static PartRequestState StateOf(string? state) => state == "short" ? PartRequestState.Short : PartRequestState.Waiting;
}
