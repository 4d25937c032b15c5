using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>A month's scores, and the steps of its life: calculated, published, locked.</summary>
[Can(Permission.ViewAllScores)]
[Route("scores")]
[ReadsIndicators]
public sealed class ScoresController(
    CurrentUser user, Words words, Show show, MonthProgressQuery progress, MonthOverviewQuery overview, ScoreTableQuery scores) : Controller
{
    private const int OverviewMonths = 13;
    private const int OverviewStores = 20;

    private StoreMonth Month => user.Month;

    [HttpGet("")]
    public async Task<IActionResult> Newest(CancellationToken ct) =>
        LocalRedirect($"/scores/{await overview.Newest(user.Store?.Id, ct) ?? user.RunningMonth}");

    [HttpGet("{month:month}")]
    public async Task<IActionResult> Index([FromQuery] ScoresQuery query, CancellationToken ct) => View("Index", await Model(query, ct));

    /// <summary>Only how far the calculation is; says so once it has ended, so that the table is fetched again.</summary>
    [HttpGet("{month:month}/progress")]
    public async Task<IActionResult> Progress(CancellationToken ct)
    {
        var model = ProgressModel.From(await progress.Of(Month, ct), user.Store?.Id);
        if (!model.Running) Response.Headers["HX-Trigger"] = "scores-changed";
        return PartialView("_Progress", model);
    }

    [Can(Permission.CalculateMonth)]
    [HttpPost("{month:month}/calculate")]
    public async Task<IActionResult> Calculate(
        [FromServices] RequestCalculation request, [FromServices] IBackgroundJobClient jobs, CancellationToken ct)
    {
        var asked = await request.Run(Month, user.Store?.Code, ct);
        if (!asked.Succeeded) return await Refused(asked.Problems.Select(words.Of), ct);
        // The marks are kept in the database; the job only makes it quick.
        jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        return Back(words["Scores.CalculationAsked", asked.Value.Count, show.Month(Month)]);
    }

    [Can(Permission.PublishMonth)]
    [HttpPost("{month:month}/publish")]
    public async Task<IActionResult> Publish(bool confirmed, [FromServices] PublishMonth publish, [FromServices] ChecklistQuery checks, CancellationToken ct)
    {
        // What is open is to be seen before it is passed over.
        var open = confirmed ? 0 : (await checks.Run(Month, user.Store?.Id, ct)).Sum(s => s.Total);
        if (open > 0) return await Refused([words["Scores.OpenBefore", open]], ct);
        return await Step(s => s.State == Domain.Scorecards.MonthState.Calculated, s => publish.Run(s.StoreId, Month, user.Name, ct), "Scores.PublishedNotice", ct);
    }

    [Can(Permission.LockMonth)]
    [HttpPost("{month:month}/lock")]
    public Task<IActionResult> Lock([FromServices] LockMonth locking, CancellationToken ct) =>
        Step(s => s.State == Domain.Scorecards.MonthState.Published, s => locking.Run(s.StoreId, Month, user.Name, ct), "Scores.LockedNotice", ct);

    /// <summary>Takes every store looked at that stands there one step further; where none does, the first one says why.</summary>
    private async Task<IActionResult> Step(Predicate<StoreProgress> standsThere, Func<StoreProgress, Task<Outcome>> step, string notice, CancellationToken ct)
    {
        var stores = (await progress.Of(Month, ct)).Stores.Where(s => user.Store is null || s.StoreId == user.Store.Id).ToList();
        var ready = stores.FindAll(standsThere);
        if (ready.Count == 0) ready = [.. stores.Take(1)];
        List<string> refusals = [];
        foreach (var store in ready)
        {
            var outcome = await step(store);
            refusals.AddRange(outcome.Problems.Select(problem => words["Scores.StoreRefused", store.Name, words.Of(problem)]));
        }

        return refusals.Count > 0 ? await Refused(refusals, ct) : Back(words[notice, ready.Count, show.Month(Month)]);
    }

    private async Task<IActionResult> Refused(IEnumerable<string> reasons, CancellationToken ct)
    {
        foreach (var reason in reasons) ModelState.AddModelError("", reason);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", await Model(new ScoresQuery(), ct));
    }

    private LocalRedirectResult Back(string notice)
    {
        this.Say(notice);
        return LocalRedirect($"/scores/{Month}");
    }

    private async Task<MonthModel> Model(ScoresQuery query, CancellationToken ct)
    {
        var filter = query.ToFilter(Month, user.Store?.Id);
        return new MonthModel(
            Month,
            Month < user.RunningMonth,
            ProgressModel.From(await progress.Of(Month, ct), user.Store?.Id),
            await overview.Run(user.RunningMonth, OverviewMonths, user.Store?.Id, 1, OverviewStores, ct),
            await scores.Run(filter, ct),
            filter);
    }
}
