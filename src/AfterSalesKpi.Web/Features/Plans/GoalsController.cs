using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>集团目标: a year's goals, what stores are to reach of them, and the items of plans that serve them.</summary>
[Route("plans/goals")]
[Can(Permission.ViewAllPlans)]
[ReadsIndicators]
public sealed class GoalsController(CurrentUser user, GoalQuery goals, SaveGoal save, Words words) : Controller
{
    private const int MostStores = 1000;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return View("Goals", await goals.Of(Known(year), user.RunningMonth, user.Store?.Id, user.May(Permission.EditPlans), ct));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(int? year, [FromServices] GoalText text, CancellationToken ct)
    {
        var found = await goals.Of(Known(year), user.RunningMonth, user.Store?.Id, user.May(Permission.EditPlans), ct, MostStores);
        return this.Workbook(words["Plans.Goals.Sheet", found.Year], GoalSheet.Columns(words), GoalSheet.Rows(found, user.Store is not null, words, text).Take(WorkbookFile.MostRows));
    }

    [HttpGet("new")]
    [Can(Permission.EditPlans)]
    public IActionResult New(int? year) => Page(new GoalForm { Year = Known(year) }, StatusCodes.Status200OK);

    [HttpPost("new")]
    [Can(Permission.EditPlans)]
    public async Task<IActionResult> New(GoalForm form, CancellationToken ct)
    {
        ModelState.Clear();
        var added = await save.Add(form.Year ?? 0, form.Terms(), ct);
        if (!added.Succeeded)
        {
            ModelState.Add(added, words);
            return Page(form, added.Problems[0].Code == "conflict" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
        }

        this.Say(words["Plans.Goals.Saved"]);
        return LocalRedirect($"/plans/goals/{added.Value}");
    }

    /// <summary>Takes over the goals of the year before.</summary>
    [HttpPost("carry")]
    [Can(Permission.EditPlans)]
    public async Task<IActionResult> Carry(int? year, [FromServices] CarryGoals carry, CancellationToken ct)
    {
        var into = Known(year);
        var carried = await carry.Run(into, ct);
        this.Say(carried.Succeeded ? words["Plans.Goals.Carried", carried.Value, into] : words.Of(carried.Problems[0]));
        return LocalRedirect($"/plans/goals?year={into}");
    }

    private int Known(int? year) => Math.Clamp(year ?? user.RunningMonth.Year, GroupGoal.FirstYear, GroupGoal.LastYear);

    private ViewResult Page(GoalForm form, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("GoalEdit", new GoalEditPage(form, null));
    }
}
