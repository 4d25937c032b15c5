using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>The employees of the stores in scope: the list, the same as a workbook, and somebody new.</summary>
[Route("staff")]
[Can(Permission.ManageStaff)]
public sealed class StaffController(CurrentUser user, KpiDbContext db, Words words, TimeProvider clock) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> Index(StaffQuestion question, [FromServices] StaffList staff, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await staff.Page(question.ToFilter(user, Now), question.Page, question.Size, ct);
        var positions = await db.Positions.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.EnglishName }).ToListAsync(ct);
        return View(new IndexModel(question, total, rows, [.. positions.Select(p => (p.Id, p.Name, p.EnglishName))], await staff.Teams(user.Store?.Id, ct)));
    }

    [HttpGet("export")]
    public IActionResult Export(StaffQuestion question, [FromServices] StaffList staff) => this.Workbook(
        words["Staff.Title"],
        [
            new(words["Staff.Number"]), new(words["Staff.Name"]), new(words["Staff.Store"]), new(words["Staff.Position"]), new(words["Staff.Team"]),
            new(words["Staff.HiredOn"], CellKind.Day), new(words["Staff.LeftOn"], CellKind.Day),
        ],
        staff.All(question.ToFilter(user, Now), WorkbookFile.MostRows).Select(e => (IReadOnlyList<object?>)[e.Number, e.Name, e.Store, words.Pick(e.Position, e.PositionInEnglish.Length > 0 ? e.PositionInEnglish : e.Position), e.Team, e.HiredOn, e.LeftOn]));

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return View(await new NewModel { Store = user.Store?.Code }.With(db, ct));
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(NewModel form, [FromServices] SaveEmployee save, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var outcome = ModelState.IsValid
            ? await save.Add(new EmployeeEntry(form.Number, form.Name, form.HiredOn, null), new AssignmentEntry(form.Store, form.Position, form.Team, null), ct)
            : null;
        if (outcome is { Succeeded: true })
        {
            this.Say(words["Staff.Added", form.Name]);
            return LocalRedirect(PersonModel.AddressOf(form.Number!.Trim())); // saved with it
        }

        if (outcome is not null) ModelState.Add(outcome, words);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(await form.With(db, ct));
    }
}
