using System.Globalization;
using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>One count list: counted blind, handed in, approved or sent back.</summary>
[Route("parts/counts/{list}")]
[Can(Permission.ViewParts)]
public sealed class CountController(CurrentUser user, CountListQuery lists, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string list, CancellationToken ct) => await Here(list, ct) is { } here ? await Page(here, StatusCodes.Status200OK, ct) : NotFound();

    [HttpGet("sheet")]
    public async Task<IActionResult> Sheet(string list, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return await Here(list, ct) is { } here ? View("CountSheet", new CountModel(here, await lists.Lines(here.Id, ct), false, false, false)) : NotFound();
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(string list, CancellationToken ct)
    {
        if (await Here(list, ct) is not { } here) return NotFound();
        var book = here.ShowsBook(user.May(Permission.ApproveCounts));
        var lines = await lists.Lines(here.Id, ct);
        return this.Workbook(words["Parts.CountTitle", here.Number], PartSheet.LineColumns(words, book), lines.Select(l => PartSheet.Line(l, here.TimeZone, book)), here.Number);
    }

    [HttpPost("lines/{line:long}")]
    [Can(Permission.KeepParts)]
    public async Task<IActionResult> Count(string list, long line, int version, string? counted, [FromServices] CountPart count, CancellationToken ct)
    {
        if (await Here(list, ct) is not { } here || await lists.Line(here.Id, line, ct) is null) return NotFound();
        ModelState.Clear();
        var outcome = user.EmployeeId is not { } self ? Outcome.Refused("", "no-employee")
            : !int.TryParse(counted?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var found) ? Outcome.Refused("counted", "not-a-number")
            : await count.Run(here.Id, line, version, found, self, ct);
        if (!Request.Headers.ContainsKey("HX-Request"))
        {
            if (outcome.Succeeded) return LocalRedirect($"/parts/counts/{Uri.EscapeDataString(list)}?store={Uri.EscapeDataString(here.Store)}#line-{line}");
            ModelState.Add(outcome, words);
            return await Page(here, StatusCodes.Status422UnprocessableEntity, ct);
        }

        if (await lists.Line(here.Id, line, ct) is not { } now) return NotFound();
        Response.StatusCode = outcome.Succeeded ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return PartialView("_CountLine", new CountLineModel(here.Number, here.Store, now, outcome.Succeeded ? null : counted, outcome.Succeeded ? null : words.Of(outcome.Problems[0])));
    }

    [HttpPost("hand-in")]
    [Can(Permission.KeepParts)]
    public Task<IActionResult> HandIn(string list, int version, [FromServices] DecideCount decide, CancellationToken ct) =>
        Change(list, here => decide.HandIn(here.Id, version, ct), "Parts.CountHandedIn", ct);

    [HttpPost("approve")]
    [Can(Permission.ApproveCounts)]
    public Task<IActionResult> Approve(string list, int version, [FromServices] DecideCount decide, CancellationToken ct) =>
        Change(list, here => decide.Approve(here.Id, version, user.EmployeeId, user.Name, ct), "Parts.CountApproved", ct);

    [HttpPost("send-back")]
    [Can(Permission.ApproveCounts)]
    public Task<IActionResult> SendBack(string list, int version, long[] lines, string? note, [FromServices] DecideCount decide, CancellationToken ct) =>
        Change(list, here => decide.SendBack(here.Id, version, lines, note, user.Name, ct), "Parts.CountSentBack", ct);

    [HttpPost("cancel")]
    [Can(Permission.KeepParts, Permission.ApproveCounts)]
    public Task<IActionResult> Cancel(string list, int version, [FromServices] DecideCount decide, CancellationToken ct) =>
        Change(list, here => decide.Cancel(here.Id, version, user.Name, ct), "Parts.CountCancelled", ct);

    private async Task<IActionResult> Change(string list, Func<CountListRow, Task<Outcome<string>>> change, string said, CancellationToken ct)
    {
        if (await Here(list, ct) is not { } here) return NotFound();
        ModelState.Clear();
        var done = await change(here);
        if (done.Succeeded)
        {
            this.Say(words[said, here.Number]);
            return LocalRedirect($"/parts/counts/{Uri.EscapeDataString(here.Number)}?store={Uri.EscapeDataString(here.Store)}");
        }

        foreach (var problem in done.Problems) ModelState.AddModelError("", words.Of(problem));
        var conflict = done.Problems.Any(p => p.Code == "changed-meanwhile");
        return await Page(await Here(list, ct) ?? here, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(CountListRow here, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var decides = user.May(Permission.ApproveCounts);
        return View("Count", new CountModel(
            here,
            await lists.Lines(here.Id, ct),
            here.ShowsBook(decides),
            here.State == CountListState.Counting && user.May(Permission.KeepParts),
            here.State == CountListState.HandedIn && decides));
    }

    /// <summary>The visible list of that number; the store in the address decides between several, else the one that is looked at.</summary>
    private async Task<CountListRow?> Here(string number, CancellationToken ct)
    {
        var named = await lists.Named(number, ct);
        if (Request.Query["store"].ToString() is { Length: > 0 } code) return named.Find(l => l.Store == code);
        return named.Find(l => l.Store == user.Store?.Code) ?? named.FirstOrDefault();
    }
}
