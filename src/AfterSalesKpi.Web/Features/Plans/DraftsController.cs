using System.Globalization;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Drafts of plans: begun, changed, thrown away, published.</summary>
[Can(Permission.EditPlans)]
[Route("plans")]
[ReadsIndicators]
public sealed class DraftsController(CurrentUser user, PlanVersionQuery versions, DraftPlan drafts, PlanPages pages, GroupCatalogue catalogue, Words words) : Controller
{
    private const string Save = "save";

    /// <summary>The plan's draft; made where there is none.</summary>
    [HttpPost("draft")]
    public async Task<IActionResult> Begin(int of, CancellationToken ct)
    {
        var draft = await drafts.Begin(of, user.RunningMonth, ct);
        if (draft.Succeeded) return LocalRedirect($"/plans/{draft.Value}/edit");
        this.Say(words.Of(draft.Problems[0]));
        return LocalRedirect("/plans");
    }

    [HttpGet("{plan:int}/edit")]
    public async Task<IActionResult> Edit(int plan, CancellationToken ct)
    {
        if (await Find(plan, ct) is not { } view) return NotFound();
        return view.Version.IsPublished ? LocalRedirect($"/plans/{plan}") : await Page(view, PlanForm.From(view), StatusCodes.Status200OK, ct);
    }

    /// <summary>Saves, or changes the form alone: an item more or less, a curve drawn by a preset. Whatever was typed stays.</summary>
    [HttpPost("{plan:int}/edit")]
    public async Task<IActionResult> Edit(int plan, PlanForm form, string? then, [FromServices] PublishPlan publish, CancellationToken ct)
    {
        if (await Find(plan, ct) is not { } view) return NotFound();
        if (view.Version.IsPublished) return LocalRedirect($"/plans/{plan}");
        ModelState.Clear(); // lines are numbered anew, and what stands in the form is what the page shows
        var (what, at) = Asked(then);
        var item = at >= 0 && at < form.Items.Count ? form.Items[at] : null;
        form.PutInOrder(catalogue.Now);
        if (what == "add") form.Add(catalogue.Now);
        else if (what == "remove" && item is not null) form.Items.Remove(item);
        else if (what == "point" && item is not null) item.Points.Add(new PointForm());
        else if (what == "preset" && item is not null) Draw(form, item);
        else return await Keep(view, form, what, publish, ct);
        form.PutInOrder(catalogue.Now);
        return await Page(view, form, ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpPost("{plan:int}/discard")]
    public async Task<IActionResult> Discard(int plan, CancellationToken ct)
    {
        if (await Find(plan, ct) is not { } view) return NotFound();
        var outcome = await drafts.Discard(plan, ct);
        this.Say(outcome.Succeeded ? words["Plans.Discarded", view.Plan.Name, view.Version.Number] : words.Of(outcome.Problems[0]));
        return LocalRedirect("/plans");
    }

    private async Task<IActionResult> Keep(PlanVersionView view, PlanForm form, string what, PublishPlan publish, CancellationToken ct)
    {
        var id = view.Version.Id;
        var says = PlanFormReader.Read(form);
        if (!says.Succeeded) return await Refuse(view, form, says, ct);
        var saved = await drafts.Revise(id, form.Version, says.Value, ct);
        if (!saved.Succeeded) return await Refuse(view, form, saved, ct);
        if (what == "publish")
        {
            form.Version = (await Find(id, ct))!.Version.Version; // it was saved right now
            var published = await publish.Run(id, form.Version, user.Name, user.May(Permission.PublishPlanLate), form.Reason, ct);
            if (!published.Succeeded) return await Refuse(view, form, published, ct);
            this.Say(words["Plans.PublishedNow", view.Plan.Name, view.Version.Number, says.Value.EffectiveFrom.ToString()]);
            return LocalRedirect($"/plans/{id}");
        }

        this.Say(words["Plans.Saved"]);
        return LocalRedirect(what == "what-if" ? $"/plans/{id}/what-if" : $"/plans/{id}/edit");
    }

    private static (string What, int At) Asked(string? then)
    {
        var parts = (then ?? Save).Split(':');
        return (parts[0], parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var at) ? at : -1);
    }

    private void Draw(PlanForm form, ItemForm item)
    {
        var curve = PlanFormReader.Preset(item, form.Items.IndexOf(item), catalogue.Now.Find(item.Indicator!)!); // others were left out
        if (curve.Succeeded) item.Draw(curve.Value);
        else pages.Show(ModelState, curve, form);
        item.IsNew = true;
    }

    private async Task<IActionResult> Refuse(PlanVersionView view, PlanForm form, Outcome outcome, CancellationToken ct)
    {
        pages.Show(ModelState, outcome, form);
        var conflict = outcome.Problems[0].Code == "changed-meanwhile";
        if (conflict) form.Version = view.Version.Version; // whoever has looked at it may save over it
        return await Page(view, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private Task<PlanVersionView?> Find(int plan, CancellationToken ct) => versions.Find(plan, user.AsPlanViewer(), user.RunningMonth, ct);

    private async Task<ViewResult> Page(PlanVersionView view, PlanForm form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("Edit", await pages.Edit(view, form, status == StatusCodes.Status409Conflict, ct));
    }
}
