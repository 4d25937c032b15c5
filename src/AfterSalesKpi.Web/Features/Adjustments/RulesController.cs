using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>奖惩条例: the group's catalogue of events.</summary>
[Route("adjustments/rules")]
[Can(Permission.KeepScoreRules)]
public sealed class RulesController(KpiDbContext db, SaveAdjustmentRule save, Words words) : Controller
{
    [HttpGet("")]
    [Can(Permission.GiveAdjustments)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return View("Rules", await Catalogue(ct));
    }

    [HttpGet("export")]
    [Can(Permission.GiveAdjustments)]
    public async Task<IActionResult> Export(CancellationToken ct) =>
        this.Workbook(words["Adjustments.Rules"], AdjustmentSheet.RuleColumns(words), (await Catalogue(ct)).Select(r => AdjustmentSheet.Rule(r, words)));

    [HttpPost("usual")]
    public async Task<IActionResult> Usual(CancellationToken ct)
    {
        this.Say(words["Adjustments.UsualAdded", await save.AddUsual(ct)]);
        return LocalRedirect("/adjustments/rules");
    }

    [HttpGet("new")]
    public IActionResult New() => Page(new RuleForm(), null, StatusCodes.Status200OK);

    [HttpPost("new")]
    public async Task<IActionResult> New(RuleForm form, CancellationToken ct)
    {
        ModelState.Clear();
        var (terms, problems) = form.Read();
        Outcome added = terms is null ? Outcome.From(problems) : await save.Add(form.Code, terms, ct);
        return After(added, form, null);
    }

    [HttpGet("{rule:int}")]
    public async Task<IActionResult> Edit(int rule, CancellationToken ct) =>
        await db.AdjustmentRules.AsNoTracking().FirstOrDefaultAsync(r => r.Id == rule, ct) is { } found ? Page(RuleForm.From(found), rule, StatusCodes.Status200OK) : NotFound();

    [HttpPost("{rule:int}")]
    public async Task<IActionResult> Edit(int rule, RuleForm form, CancellationToken ct)
    {
        var kept = await db.AdjustmentRules.AsNoTracking().FirstOrDefaultAsync(r => r.Id == rule, ct);
        if (kept is null) return NotFound();
        ModelState.Clear();
        form.Code = kept.Code;
        var (terms, problems) = form.Read();
        var changed = terms is null ? Outcome.From(problems) : await save.Change(rule, form.Version ?? -1, terms, ct);
        if (!changed.Problems.Any(p => p.Code is "changed-meanwhile" or "conflict")) return After(changed, form, rule);
        ModelState.Add(changed, words);
        form.Version = kept.Version;
        return Page(form, rule, StatusCodes.Status409Conflict);
    }

    private Task<List<AdjustmentRule>> Catalogue(CancellationToken ct) => db.AdjustmentRules.AsNoTracking()
        .OrderByDescending(r => r.InUse).ThenBy(r => r.GradeCap != null).ThenByDescending(r => r.PointsHundredths).ThenBy(r => r.Code).Take(SaveAdjustmentRule.Most).ToListAsync(ct);

    private IActionResult After(Outcome outcome, RuleForm form, int? rule)
    {
        if (!outcome.Succeeded)
        {
            ModelState.Add(outcome, words);
            return Page(form, rule, StatusCodes.Status422UnprocessableEntity);
        }

        this.Say(words["Adjustments.RuleSaved", form.Code ?? ""]);
        return LocalRedirect("/adjustments/rules");
    }

    private ViewResult Page(RuleForm form, int? rule, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("Rule", new RulePage(form, rule));
    }
}
