using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>Giving points, or proposing a veto.</summary>
[Route("adjustments/{month:month}")]
[Can(Permission.GiveAdjustments)]
public sealed class EntryController(KpiDbContext db, CurrentUser user, ProposePoints proposals, StaffOfMonth staffOfMonth, Words words) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(string? employee, string? corrects, string? address, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var person = employee is null ? null : await db.Employees.Where(e => e.Number == employee).Select(e => (int?)e.Id).FirstOrDefaultAsync(ct);
        return await Page(new EditModel { FormId = Guid.NewGuid(), Employee = person, Corrects = corrects, Address = address }, store, StatusCodes.Status200OK, ct);
    }

    [HttpPost("new")]
    [RequestSizeLimit(BroughtFiles.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = BroughtFiles.MostBytes)]
    public async Task<IActionResult> New(EditModel form, List<IFormFile>? files, [FromServices] GiveAdjustment give, [FromServices] IBackgroundJobClient jobs, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        ModelState.Clear();
        if (form.FormId == Guid.Empty) form.FormId = Guid.NewGuid();
        var (contents, problems) = await BroughtFiles.Read(files, ct);
        if (!TypedPoints.Read(form.Points, out var hundredths)) problems.Insert(0, new Problem(nameof(form.Points), "unreadable-points"));
        if (problems.Count > 0)
        {
            ModelState.Add(Outcome.From(problems), words);
            return await Page(form, store, StatusCodes.Status422UnprocessableEntity, ct);
        }

        var given = await give.Run(store.Id, user.Month, form.ToEntry(hundredths) with { Files = contents }, user.Signatory, ct);
        if (!given.Succeeded)
        {
            ModelState.Add(given, words);
            return await Page(form, store, given.Problems[0].Code == "conflict" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
        }

        jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        var proposed = await db.Adjustments.AnyAsync(a => a.Id == given.Value && a.GradeCap != null, ct);
        this.Say(words[proposed ? "Adjustments.ProposedNotice" : "Adjustments.GivenNotice"]);
        return LocalRedirect($"/adjustments/{user.Month}?store={Uri.EscapeDataString(store.Code)}");
    }

    /// <summary>What the catalogue proposes for what is chosen in the form.</summary>
    [HttpGet("points")]
    public async Task<IActionResult> Points(int? rule, int? employee, CancellationToken ct) =>
        PartialView("_Proposed", rule is { } id ? await proposals.Run(id, employee, user.Month, ct) : null);

    private async Task<IActionResult> Page(EditModel form, StoreChoice store, int status, CancellationToken ct)
    {
        var (first, nextFirst) = user.Month.Days(user.FirstDayOfMonth);
        var staff = (await staffOfMonth.Of(store.Id, first, nextFirst, ct)).Where(s => s.EmployeeId != user.EmployeeId).ToDictionary(s => s.EmployeeId, s => s.PositionId);
        var ids = staff.Keys.ToList();
        var names = await db.Employees.AsNoTracking().Where(e => ids.Contains(e.Id)).OrderBy(e => e.Number).Select(e => new { e.Id, e.Number, e.Name }).ToListAsync(ct);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var rules = await db.AdjustmentRules.AsNoTracking().Where(r => r.InUse).OrderBy(r => r.GradeCap != null).ThenByDescending(r => r.PointsHundredths).ThenBy(r => r.Code)
            .Take(SaveAdjustmentRule.Most).ToListAsync(ct);
        var proposed = form.Rule is { } rule ? await proposals.Run(rule, form.Employee, user.Month, ct) : null;
        Response.StatusCode = status;
        return View("Entry", new EditPage(
            form, user.Month, store, [.. names.Select(n => new PersonChoice(n.Id, n.Number, n.Name, positions.GetValueOrDefault(staff[n.Id]) ?? ""))], rules, proposed));
    }
}
