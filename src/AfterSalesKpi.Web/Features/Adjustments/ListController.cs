using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>A month's adjustments: the list, the same as a workbook, and what is decided of each.</summary>
[Route("adjustments")]
[Can(Permission.GiveAdjustments)]
public sealed class ListController(KpiDbContext db, CurrentUser user, AdjustmentList list, DecideAdjustment decide, IBackgroundJobClient jobs, Words words) : Controller
{
    [HttpGet("")]
    public IActionResult Newest() => LocalRedirect($"/adjustments/{user.Month}");

    [HttpGet("{month:month}")]
    public Task<IActionResult> Index([FromQuery] ListQuestion question, CancellationToken ct) => Page(question, StatusCodes.Status200OK, ct);

    [HttpGet("{month:month}/export")]
    public IActionResult Export([FromQuery] ListQuestion question) => this.Workbook(
        words["Adjustments.Title"], AdjustmentSheet.Columns(words), list.All(question.ToFilter(user), WorkbookFile.MostRows).Select(r => AdjustmentSheet.Row(r, words, user.Zone)));

    [HttpPost("{month:month}/{adjustment:int}/approve")]
    [Can(Permission.ApproveAdjustments)]
    public async Task<IActionResult> Approve(int adjustment, int? version, CancellationToken ct) =>
        await After(adjustment, () => decide.Run(adjustment, version ?? -1, true, user.Signatory, ct), "Adjustments.Approved", ct);

    [HttpPost("{month:month}/{adjustment:int}/decline")]
    [Can(Permission.ApproveAdjustments)]
    public async Task<IActionResult> Decline(int adjustment, int? version, CancellationToken ct) =>
        await After(adjustment, () => decide.Run(adjustment, version ?? -1, false, user.Signatory, ct), "Adjustments.Declined", ct);

    [HttpPost("{month:month}/{adjustment:int}/withdraw")]
    public async Task<IActionResult> Withdraw(int adjustment, int? version, CancellationToken ct) =>
        await After(adjustment, () => decide.Withdraw(adjustment, version ?? -1, user.May(Permission.ApproveAdjustments), user.Signatory, ct), "Adjustments.Withdrawn", ct);

    private async Task<IActionResult> After(int adjustment, Func<Task<Domain.Shared.Outcome>> step, string said, CancellationToken ct)
    {
        if (!await db.Adjustments.AnyAsync(a => a.Id == adjustment, ct)) return NotFound();
        var done = await step();
        if (!done.Succeeded)
        {
            ModelState.Clear();
            ModelState.Add(done, words);
            return await Page(new ListQuestion(), done.Problems[0].Code is "changed-meanwhile" or "conflict" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
        }

        jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        this.Say(words[said]);
        return LocalRedirect($"/adjustments/{user.Month}");
    }

    private async Task<IActionResult> Page(ListQuestion question, int status, CancellationToken ct)
    {
        var filter = question.ToFilter(user);
        var (total, rows) = await list.Page(filter, question.Page, question.Size, ct);
        var stores = rows.Select(r => r.Adjustment.StoreId).Append(user.Store?.Id ?? 0).Distinct().ToList();
        var closed = await db.AppraisalMonths.Where(m => m.Month == user.Month && m.State >= MonthState.Published && stores.Contains(m.StoreId)).Select(m => m.StoreId).ToListAsync(ct);
        Response.StatusCode = status;
        return View("Index", new IndexModel(user.Month, question, await list.Counts(filter, ct), total, rows, closed.ToHashSet()));
    }
}
