using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Adjustments;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>One appeal: answered, decided, withdrawn, and its files.</summary>
[Route("appeals/{appeal:long}")]
[Can(Permission.ViewOwnScore, Permission.AnswerAppeals, Permission.DecideAppeals)]
[ReadsIndicators]
public sealed class ItemController(CurrentUser user, AppealList appeals, TimeProvider clock, Words words) : Controller
{
    private const string WorkOrders = "/work-orders/";

    private AppealViewer Viewer => ListQuestion.Viewer(user);

    [HttpGet("")]
    public Task<IActionResult> Show(long appeal, CancellationToken ct) => Page(appeal, new DecisionForm(), StatusCodes.Status200OK, ct);

    /// <summary>A file, to be saved and never shown within the program.</summary>
    [HttpGet("files/{ordinal:int}")]
    public async Task<IActionResult> File(long appeal, int ordinal, CancellationToken ct) => this.Give(await appeals.File(appeal, ordinal, Viewer, ct));

    [HttpPost("answer")]
    [Can(Permission.AnswerAppeals)]
    public async Task<IActionResult> Answer(long appeal, DecisionForm form, [FromServices] AnswerAppeal answer, CancellationToken ct) =>
        await IsThere(appeal, ct) ? await After(appeal, form, await answer.Run(appeal, form.Version ?? -1, form.Answer, user.Signatory, ct), "Appeals.AnsweredNotice", ct) : NotFound();

    [HttpPost("withdraw")]
    public async Task<IActionResult> Withdraw(long appeal, int? version, [FromServices] AnswerAppeal answer, CancellationToken ct) =>
        await IsThere(appeal, ct) ? await After(appeal, new DecisionForm(), await answer.Withdraw(appeal, version ?? -1, user.Signatory, ct), "Appeals.WithdrawnNotice", ct) : NotFound();

    [HttpPost("decide")]
    [Can(Permission.DecideAppeals)]
    public async Task<IActionResult> Decide(long appeal, DecisionForm form, [FromServices] DecideAppeal decide, [FromServices] IBackgroundJobClient jobs, CancellationToken ct)
    {
        if (!await IsThere(appeal, ct)) return NotFound();
        if (!TypedPoints.Read(form.Points, out var points)) return await After(appeal, form, Outcome.Refused("points", "unreadable-points"), "", ct);
        var decided = await decide.Run(appeal, form.Version ?? -1, new AppealDecision(form.Decision, form.Remedy, points, form.DecisionReason), user.Signatory, ct);
        if (decided.Succeeded) jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        return await After(appeal, form, decided, form.Decision == AppealState.Rejected ? "Appeals.RejectedNotice" : "Appeals.DecidedNotice", ct);
    }

    private async Task<bool> IsThere(long appeal, CancellationToken ct) => await appeals.Find(appeal, Viewer, ct) is not null;

    private async Task<IActionResult> After(long appeal, DecisionForm form, Outcome outcome, string said, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words[said]);
            return LocalRedirect($"/appeals/{appeal}");
        }

        ModelState.Clear();
        ModelState.Add(outcome, words);
        var conflict = outcome.Problems[0].Code is "changed-meanwhile" or "conflict";
        return await Page(appeal, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(long appeal, DecisionForm form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await appeals.Find(appeal, Viewer, ct) is not { } card) return NotFound();
        Response.StatusCode = status;
        var a = card.Row.Appeal;
        var own = a.EmployeeId == user.EmployeeId || a.FiledById == user.Id;
        var isOrder = a.Address?.StartsWith(WorkOrders, StringComparison.Ordinal) == true;
        var store = $"?store={Uri.EscapeDataString(card.Row.Store)}";
        var address = a.Address?.Split('?')[0];
        var sees = a.Address is not null && (!isOrder || user.May(Permission.ViewWorkOrders));
        form.Version = a.Version;
        return View("Show", new ShowModel(
            card, form, clock.GetUtcNow().UtcDateTime, own, user.May(Permission.AnswerAppeals) && !own && a.State == AppealState.Filed, user.May(Permission.DecideAppeals) && !own && a.IsOpen,
            sees && isOrder && user.May(Permission.EditWorkOrders) && !own ? $"{address}/edit{store}" : null, sees ? (isOrder ? address + store : a.Address) : null));
    }
}
