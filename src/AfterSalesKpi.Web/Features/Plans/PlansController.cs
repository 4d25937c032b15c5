using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Health;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>The plans as people read them: which there are, what a version says, in what two differ, who has read them.</summary>
[Can(Permission.ViewPlans)]
[Route("plans")]
[ReadsIndicators]
public sealed class PlansController(CurrentUser user, PlanVersionQuery versions, Words words) : Controller
{
    private const int Size = 50;
    private const int HealthMonths = 12;

    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] PlanList list, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return View(await list.Of(user.AsPlanViewer(), user.RunningMonth, user.Store?.Id, ct));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export([FromServices] PlanList list, [FromServices] PlanText text, CancellationToken ct)
    {
        var rows = await list.Of(user.AsPlanViewer(), user.RunningMonth, user.Store?.Id, ct);
        return this.Workbook(words["Plans.Title"], text.Columns(), rows.SelectMany(text.Cells));
    }

    /// <summary>Who has confirmed reading a version, and who has not yet.</summary>
    [HttpGet("{plan:int}/export")]
    [Can(Permission.ViewAllPlans)]
    public async Task<IActionResult> ExportReaders(int plan, [FromServices] PlanReaders readers, CancellationToken ct)
    {
        if (await versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct) is not { } view) return NotFound();
        List<PlanReader> rows = view.Version.IsPublished ? (await readers.Of(plan, view.Plan.PositionId, user.Store?.Id, 1, WorkbookFile.MostRows, ct)).Rows : [];
        return this.Workbook(
            words["Plans.VersionTitle", view.Plan.Name, view.Version.Number],
            [new(words["Scores.Number"]), new(words["Scores.Person"]), new(words["Frame.Store"]), new(words["Plans.ConfirmedColumn"], CellKind.Time)],
            rows.Select(r => (IReadOnlyList<object?>)[r.Number, r.Name, r.StoreName, SheetTime.Of(r.ConfirmedAt, r.TimeZone)]), words["Plans.Readers"]);
    }

    [HttpGet("{plan:int}")]
    public async Task<IActionResult> Show(int plan, [FromServices] PlanReaders readers, [FromServices] PlanText text, CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        if (await versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct) is not { } view) return NotFound();
        page = Math.Clamp(page, 1, 10_000);
        var read = user.May(Permission.ViewAllPlans) && view.Version.IsPublished
            ? await readers.Of(plan, view.Plan.PositionId, user.Store?.Id, page, Size, ct)
            : ((int, int, List<PlanReader>)?)null;
        return View(new VersionModel(view, [.. view.Items.Select(i => text.Row(i, view.StoreNames, view.Goals))], read is { } some ? new ReadersModel(some.Item1, some.Item2, some.Item3, page, Size) : null)
        {
            Remarks = text.Remarks(view.Version),
        });
    }

    [HttpPost("{plan:int}/confirm")]
    public async Task<IActionResult> Confirm(int plan, [FromServices] ConfirmReading confirm, CancellationToken ct)
    {
        if (await versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct) is null) return NotFound();
        if (user.EmployeeId is { } own)
        {
            var outcome = await confirm.Run(plan, own, ct);
            this.Say(outcome.Succeeded ? words["Plans.ConfirmedNow"] : words.Of(outcome.Problems[0]));
        }

        return LocalRedirect($"/plans/{plan}");
    }

    /// <summary>Whether each item still tells people apart; a part of the version's page, and a page of its own without the script.</summary>
    [Can(Permission.ViewAllPlans)]
    [HttpGet("{plan:int}/health")]
    public async Task<IActionResult> Health(int plan, [FromServices] PlanLines lines, [FromServices] GoalQuery goals, [FromServices] GroupCatalogue catalogue, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct) is not { } view) return NotFound();
        var found = PlanHealth.Of(view.Items, await lines.Of(view.Plan.PositionId, user.RunningMonth.AddMonths(-1), HealthMonths, user.Store?.Id, ct), catalogue.Now);
        var model = new HealthModel(view, found, await goals.Unserved(user.RunningMonth.Year, user.RunningMonth, ct));
        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_Health", model) : View("Health", model);
    }

    /// <summary>Two versions beside each other, the one with the lower number on the left.</summary>
    [HttpGet("{plan:int}/compare/{other:int}")]
    public async Task<IActionResult> Compare(int plan, int other, [FromServices] PlanText text, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var viewer = user.AsPlanViewer();
        if (await versions.Find(plan, viewer, user.RunningMonth, ct) is not { } one || await versions.Find(other, viewer, user.RunningMonth, ct) is not { } two) return NotFound();
        if (one.Plan.Id != two.Plan.Id) return NotFound();
        var (was, isNow) = one.Version.Number <= two.Version.Number ? (one, two) : (two, one);
        return View(text.Compare(was, isNow, PlanComparison.Of(was.Version, isNow.Version)));
    }
}
