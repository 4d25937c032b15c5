using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The group's list of positions.</summary>
[Route("admin/positions")]
[Can(Permission.Administer)]
public sealed class PositionsController(KpiDbContext db, CurrentUser user, KeepPositions positions, TimeProvider clock, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken ct) => List(StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var rows = await positions.List(LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone), ct);
        return this.Workbook(
            words["Admin.Positions"],
            [
                new(words["Admin.PositionCode"]), new(words["Admin.PositionName"]), new(words["Admin.PositionEnglish"]), new(words["Admin.PositionKind"]), new(words["Admin.People"], CellKind.Integer),
                new(words["Admin.State"]),
            ],
            rows.Select(r => (IReadOnlyList<object?>)
                [r.Position.Code, r.Position.Name, r.Position.EnglishName, words.Of(r.Position.Kind), r.People, r.Position.IsBuiltIn ? words["Admin.BuiltIn"] : r.Position.Retired ? words["Admin.Retired"] : null]));
    }

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken ct) => Page(null, new PositionForm(), StatusCodes.Status200OK, ct);

    [HttpPost("new")]
    public async Task<IActionResult> New(PositionForm form, CancellationToken ct) => await Done(null, form, await positions.Add(form.ToEntry(), user.Name, ct), ct);

    [HttpGet("{position}")]
    public Task<IActionResult> Show(string position, CancellationToken ct) => Page(position, null, StatusCodes.Status200OK, ct);

    [HttpPost("{position}")]
    public async Task<IActionResult> Change(string position, PositionForm form, CancellationToken ct) =>
        await Exists(position, ct) ? await Done(position, form, await positions.Change(position, form.ToEntry(), form.Version, ct), ct) : NotFound();

    [HttpPost("{position}/retire")]
    public async Task<IActionResult> Retire(string position, int version, bool undo, CancellationToken ct) =>
        await Exists(position, ct) ? await After(await positions.Retire(position, !undo, version, ct), ct) : NotFound();

    [HttpPost("{position}/remove")]
    public async Task<IActionResult> Remove(string position, int version, CancellationToken ct) =>
        await Exists(position, ct) ? await After(await positions.Remove(position, version, ct), ct) : NotFound();

    private Task<bool> Exists(string position, CancellationToken ct) => db.Positions.AnyAsync(p => p.Code == position, ct);

    private async Task<IActionResult> After(Outcome outcome, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words["Admin.PositionsSaved"]);
            return LocalRedirect("/admin/positions");
        }

        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await List(outcome.Problems.Any(p => p.Code == "changed-meanwhile") ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Done(string? position, PositionForm form, Outcome outcome, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words["Admin.PositionsSaved"]);
            return LocalRedirect("/admin/positions");
        }

        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(position, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> List(int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        Response.StatusCode = status;
        return View("Positions", new PositionsModel(await positions.List(LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone), ct)));
    }

    private async Task<IActionResult> Page(string? code, PositionForm? form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        var position = code is null ? null : await db.Positions.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (position is null && code is not null) return NotFound();
        form ??= position is null ? new PositionForm() : PositionForm.From(position);
        if (position is not null) (form.Code, form.Version) = (position.Code, status == StatusCodes.Status409Conflict ? position.Version : form.Version); // saved once more it is meant
        Response.StatusCode = status;
        return View("Position", new PositionPage(position, form));
    }
}
