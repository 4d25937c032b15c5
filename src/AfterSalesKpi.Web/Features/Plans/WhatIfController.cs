using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Trial;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>What a version, as it is or with other weights and curves, would have come to in closed months.</summary>
[Can(Permission.EditPlans)]
[Route("plans/{plan:int}/what-if")]
[ReadsIndicators]
public sealed class WhatIfController(CurrentUser user, PlanVersionQuery versions, TryPlan trial, PlanPages pages, GroupCatalogue catalogue, Words words) : Controller
{
    private const int Size = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(int plan, CancellationToken ct, int months = 1, int page = 1)
    {
        ViewData["NoMonth"] = true;
        if (await Find(plan, ct) is not { } view) return NotFound();
        var form = PlanForm.From(view);
        return View("WhatIf", await Answer(view, form, months, page, ct));
    }

    /// <summary>The same with what is typed; nothing is saved. A part of the page for the script, the whole page without.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Try(int plan, PlanForm form, CancellationToken ct, int months = 1, int page = 1)
    {
        ViewData["NoMonth"] = true;
        if (await Find(plan, ct) is not { } view) return NotFound();
        ModelState.Clear();
        form.PutInOrder(catalogue.Now);
        if (form.Items.Count == 0) form = PlanForm.From(view);
        var model = await Answer(view, form, months, page, ct);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_WhatIf", model) : View("WhatIf", model);
    }

    /// <summary>Everybody as a workbook, for the version as it is saved.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(int plan, [FromServices] PlanText text, CancellationToken ct, int months = 1)
    {
        if (await Find(plan, ct) is not { } view) return NotFound();
        var question = pages.Question(view, view.Items, view.Version.Grading, months);
        Column[] columns =
        [
            new(words["Plans.Number"]), new(words["Scores.Person"]), new(words["Frame.Store"]), new(words["Plans.Months"], CellKind.Integer),
            new(words["Plans.ScoreThen"], CellKind.Decimal2), new(words["Plans.ScoreNow"], CellKind.Decimal2), new(words["Plans.Change"], CellKind.Decimal2),
            new(words["Plans.GradeThen"]), new(words["Plans.GradeNow"]),
            new(words["Plans.CoefficientsThen"], CellKind.Decimal4), new(words["Plans.CoefficientsNow"], CellKind.Decimal4), new(words["Plans.Why"]),
        ];
        var people = await trial.Everybody(question, ct);
        var rows = people.Take(WorkbookFile.MostRows).Select(p => (IReadOnlyList<object?>)
        [
            p.Number, p.Name, p.StoreName, p.Months, p.Then, p.Now, p.Change, p.GradeThen, p.GradeNow, p.CoefficientsThen, p.CoefficientsNow, text.Why(p.Why),
        ]);
        return this.Workbook(words["Plans.WhatIf"], columns, rows);
    }

    private Task<PlanVersionView?> Find(int plan, CancellationToken ct) => versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct);

    private async Task<WhatIfModel> Answer(PlanVersionView view, PlanForm form, int months, int page, CancellationToken ct)
    {
        page = Math.Clamp(page, 1, 10_000);
        var says = PlanFormReader.Read(form);
        if (!says.Succeeded) pages.Show(ModelState, says, form);
        var question = says.Succeeded ? pages.Question(view, says.Value.Items, says.Value.Grading, months) : null;
        var result = question is null ? null : await trial.Run(question, page, Size, ct);
        return new WhatIfModel(view, form, months, result, page, Size);
    }
}
