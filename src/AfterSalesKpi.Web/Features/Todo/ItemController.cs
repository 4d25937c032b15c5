using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>One thing to do: done with a note, taken back, opened again.</summary>
[Route("todo/{item:long}")]
[Can(Permission.UseActionItems)]
public sealed class ItemController(CurrentUser user, ActionItemList items, TimeProvider clock, Words words) : Controller
{
    private ActionViewer Viewer => ListQuestion.Viewer(user);

    [HttpGet("")]
    public async Task<IActionResult> Show(long item, CancellationToken ct) => await Page(item, null, StatusCodes.Status200OK, ct);

    [HttpPost("done")]
    public async Task<IActionResult> Done(long item, int version, string? note, string? back, [FromServices] FinishAction finish, CancellationToken ct) =>
        await After(item, note, await finish.Run(item, version, Viewer, note, ct), Back(back, item, closed: true), null, ct);

    [HttpPost("reopen")]
    public async Task<IActionResult> Reopen(long item, int version, string? back, [FromServices] ReopenAction reopen, CancellationToken ct) =>
        await After(item, null, await reopen.Run(item, version, Viewer, ct), Back(back, item, closed: false), words["Todo.Reopened"], ct);

    [HttpPost("withdraw")]
    public async Task<IActionResult> Withdraw(long item, int version, [FromServices] WithdrawAction withdraw, CancellationToken ct) =>
        await After(item, null, await withdraw.Run(item, version, Viewer, ct), Back(null, item, closed: true), null, ct);

    /// <summary>A list that says what was closed, so that it can be brought back; never an address of somebody else's.</summary>
    private string Back(string? back, long item, bool closed)
    {
        var list = back is not null && back.StartsWith("/todo", StringComparison.Ordinal) && Url.IsLocalUrl(back) ? back : closed ? "/todo" : $"/todo/{item}";
        return closed ? $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}closed={item}" : list;
    }

    private async Task<IActionResult> After(long item, string? note, Outcome outcome, string next, string? said, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            if (said is not null) this.Say(said);
            return LocalRedirect(next);
        }

        ModelState.Clear();
        ModelState.Add(outcome, words);
        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        return await Page(item, note, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(long item, string? note, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await items.Find(item, Viewer, ct) is not { } row) return NotFound();
        Response.StatusCode = status;
        return View("Show", new ShowModel(row, row.Item.StateAt(clock.GetUtcNow().UtcDateTime), Viewer.MayChange(row.Item), note));
    }
}
