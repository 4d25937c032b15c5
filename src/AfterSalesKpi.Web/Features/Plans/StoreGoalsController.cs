using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>What stores are to reach of a goal of the group.</summary>
[Route("plans/goals/{goal:int}/stores")]
[Can(Permission.EditPlans)]
[ReadsIndicators]
public sealed class StoreGoalsController(KpiDbContext db, SaveStoreGoal save, Words words) : Controller
{
    /// <summary>The goal as it is, for every store that has none of it yet.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Spread(int goal, CancellationToken ct)
    {
        var spread = await save.Spread(goal, ct);
        if (!spread.Succeeded && spread.Problems[0].Code == "unknown-goal") return NotFound();
        this.Say(spread.Succeeded ? words["Plans.Goals.Spread", spread.Value] : words.Of(spread.Problems[0]));
        return LocalRedirect($"/plans/goals/{goal}");
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> Edit(int goal, string code, CancellationToken ct)
    {
        if (await Find(goal, code, ct) is not var (kept, store, there)) return NotFound();
        return kept.ArchivedAt is not null ? LocalRedirect($"/plans/goals/{goal}") : Page(kept, store, StoreGoalForm.From(kept, there), StatusCodes.Status200OK);
    }

    [HttpPost("{code}")]
    public async Task<IActionResult> Edit(int goal, string code, StoreGoalForm form, CancellationToken ct)
    {
        if (await Find(goal, code, ct) is not var (kept, store, there)) return NotFound();
        ModelState.Clear();
        var set = await save.Set(goal, store.Id, form.Version, form.Terms(), ct);
        if (set.Succeeded)
        {
            this.Say(words["Plans.Goals.StoreSaved", store.Name]);
            return LocalRedirect($"/plans/goals/{goal}");
        }

        ModelState.Add(set, words);
        var conflict = set.Problems[0].Code == "changed-meanwhile";
        if (conflict) form.Version = there?.Version; // whoever has looked at it may save over it
        return Page(kept, store, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    [HttpPost("{code}/delete")]
    public async Task<IActionResult> Delete(int goal, string code, int? version, CancellationToken ct)
    {
        if (await Find(goal, code, ct) is not var (_, store, _)) return NotFound();
        var removed = await save.Remove(goal, store.Id, version ?? -1, ct);
        this.Say(removed.Succeeded ? words["Plans.Goals.StoreDeleted", store.Name] : words.Of(removed.Problems[0]));
        return LocalRedirect($"/plans/goals/{goal}");
    }

    private async Task<(GroupGoal Goal, Store Store, StoreGoal? There)?> Find(int goal, string code, CancellationToken ct)
    {
        var kept = await db.GroupGoals.AsNoTracking().FirstOrDefaultAsync(g => g.Id == goal, ct);
        var store = await db.Stores.AsNoTracking().FirstOrDefaultAsync(s => s.Code == code, ct);
        if (kept is null || store is null) return null;
        return (kept, store, await db.StoreGoals.AsNoTracking().FirstOrDefaultAsync(s => s.GroupGoalId == goal && s.StoreId == store.Id, ct));
    }

    private ViewResult Page(GroupGoal goal, Store store, StoreGoalForm form, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("GoalStore", new StoreGoalPage(goal, store.Code, store.Name, form));
    }
}
