using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>One goal of the group: read with its stores, changed, put away, deleted.</summary>
[Route("plans/goals/{goal:int}")]
[Can(Permission.EditPlans)]
[ReadsIndicators]
public sealed class GoalController(KpiDbContext db, CurrentUser user, GoalQuery goals, SaveGoal save, Words words) : Controller
{
    private const int Size = 50;

    [HttpGet("")]
    [Can(Permission.ViewAllPlans)]
    public async Task<IActionResult> Show(int goal, CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        var found = await goals.Find(goal, user.RunningMonth, user.Store?.Id, user.May(Permission.EditPlans), Math.Clamp(page, 1, 10_000), Size, ct);
        return found is null ? NotFound() : View("Goal", found);
    }

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(int goal, CancellationToken ct) => await Find(goal, ct) is not { } found ? NotFound()
        : found.ArchivedAt is not null ? LocalRedirect($"/plans/goals/{goal}")
        : Page(GoalForm.From(found), goal, StatusCodes.Status200OK);

    [HttpPost("edit")]
    public async Task<IActionResult> Edit(int goal, GoalForm form, CancellationToken ct)
    {
        if (await Find(goal, ct) is not { } kept) return NotFound();
        ModelState.Clear();
        form.Year = kept.Year;
        var changed = await save.Change(goal, form.Version ?? -1, form.Terms(), ct);
        if (changed.Succeeded)
        {
            this.Say(words["Plans.Goals.Saved"]);
            return LocalRedirect($"/plans/goals/{goal}");
        }

        ModelState.Add(changed, words);
        var conflict = changed.Problems[0].Code is "changed-meanwhile" or "conflict";
        if (conflict) form.Version = kept.Version; // whoever has looked at it may save over it
        return Page(form, goal, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Puts it away, or takes it up again.</summary>
    [HttpPost("archive")]
    public async Task<IActionResult> Archive(int goal, int? version, bool restore, CancellationToken ct)
    {
        if (await Find(goal, ct) is null) return NotFound();
        var done = restore ? await save.Restore(goal, version ?? -1, ct) : await save.Archive(goal, version ?? -1, ct);
        return After(done, restore ? "Plans.Goals.Restored" : "Plans.Goals.ArchivedNow", $"/plans/goals/{goal}");
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(int goal, int? version, CancellationToken ct)
    {
        if (await Find(goal, ct) is not { } found) return NotFound();
        var done = await save.Delete(goal, version ?? -1, ct);
        return After(done, "Plans.Goals.Deleted", done.Succeeded ? $"/plans/goals?year={found.Year}" : $"/plans/goals/{goal}");
    }

    private LocalRedirectResult After(Outcome done, string said, string address)
    {
        this.Say(done.Succeeded ? words[said] : words.Of(done.Problems[0]));
        return LocalRedirect(address);
    }

    private Task<GroupGoal?> Find(int goal, CancellationToken ct) => db.GroupGoals.AsNoTracking().FirstOrDefaultAsync(g => g.Id == goal, ct);

    private ViewResult Page(GoalForm form, int goal, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("GoalEdit", new GoalEditPage(form, goal));
    }
}
