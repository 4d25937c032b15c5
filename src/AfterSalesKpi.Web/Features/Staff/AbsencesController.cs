using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>Who of a store is absent when: the month at a glance, the list, and entering one.</summary>
[Route("staff/absences")]
[Can(Permission.ManageStaff)]
public sealed class AbsencesController(KpiDbContext db, CurrentUser user, Words words, AbsenceList absences, TimeProvider clock) : Controller
{
    private DateOnly Today => LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone);

    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "page")] int page, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        page = Math.Clamp(page, 1, 10_000);
        var (first, nextFirst) = user.Month.Days(user.FirstDayOfMonth);
        var last = nextFirst.AddDays(-1);
        var people = await absences.People(store.Id, first, last, ct);
        var (total, rows) = await absences.Page(store.Id, first, last, page, AbsencesModel.Size, ct);
        var counting = await absences.Of([.. people.Select(p => p.EmployeeId)], first, last, ct);
        return View("Absences", AbsencesModel.From(user.Month, first, last, Today, people, counting, rows, total, page));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var (first, nextFirst) = user.Month.Days(user.FirstDayOfMonth);
        return this.Workbook(
            words["Staff.Absence.Title"],
            [
                new(words["Staff.Number"]), new(words["Staff.Name"]), new(words["Staff.Absence.From"], CellKind.Day), new(words["Staff.Absence.To"], CellKind.Day),
                new(words["Staff.Absence.Days"], CellKind.Integer), new(words["Staff.Absence.Kind"]), new(words["Staff.Absence.Note"]), new(words["Staff.State"]),
            ],
            absences.All(store.Id, first, nextFirst.AddDays(-1), WorkbookFile.MostRows).Select(a => (IReadOnlyList<object?>)
                [a.Number, a.Name, a.From, a.To, a.Days, words.Of(a.Kind), a.Note, a.Voided ? words["Staff.Absence.IsVoided"] : null]));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string? employee, DateOnly? from, CancellationToken ct)
    {
        if (user.Store is null) return View("WhichStore", await OrderPlaces.All(db, ct));
        return await Page(new AbsenceForm { Employee = employee, From = from }, null, null, StatusCodes.Status200OK, ct);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(AbsenceForm form, [FromServices] SaveAbsence save, CancellationToken ct)
    {
        if (user.Store is null) return View("WhichStore", await OrderPlaces.All(db, ct));
        if (!ModelState.IsValid) return await Page(form, null, null, StatusCodes.Status422UnprocessableEntity, ct);
        var added = await save.Add(form.ToEntry(), ct);
        if (!added.Succeeded) return await Refused(form, null, null, added, ct);
        this.Say(words["Staff.Absence.Added"]);
        return Back(form.From);
    }

    [HttpGet("{absence:long}")]
    public async Task<IActionResult> Edit(long absence, CancellationToken ct) =>
        await Find(absence, ct) is { } kept ? await Page(AbsenceForm.Of(kept.Absence, kept.Number), kept.Absence, null, StatusCodes.Status200OK, ct) : NotFound();

    [HttpPost("{absence:long}")]
    public async Task<IActionResult> Edit(long absence, AbsenceForm form, [FromServices] SaveAbsence save, CancellationToken ct)
    {
        if (await Find(absence, ct) is not { } kept) return NotFound();
        form.Employee = kept.Number;
        if (!ModelState.IsValid) return await Page(form, kept.Absence, null, StatusCodes.Status422UnprocessableEntity, ct);
        var changed = await save.Change(absence, form.ToEntry(), form.Version ?? -1, ct); // a form without a version has seen none that is kept
        if (!changed.Succeeded) return await Refused(form, absence, kept.Absence, changed, ct);
        this.Say(words["Staff.Absence.Saved"]);
        return Back(form.From);
    }

    [HttpPost("{absence:long}/void")]
    public async Task<IActionResult> Void(long absence, bool voided, int version, [FromServices] SaveAbsence save, CancellationToken ct)
    {
        if (await Find(absence, ct) is not { } kept) return NotFound();
        var done = await save.Void(absence, voided, version, ct);
        if (!done.Succeeded) return await Refused(AbsenceForm.Of(kept.Absence, kept.Number), absence, kept.Absence, done, ct);
        this.Say(words[voided ? "Staff.Absence.Voided" : "Staff.Absence.Restored"]);
        return Back(kept.Absence.StartsOn);
    }

    private async Task<(Absence Absence, string Number)?> Find(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var found = await (
            from a in db.Absences.AsNoTracking()
            join e in db.Employees on a.EmployeeId equals e.Id
            where a.Id == id
            select new { Absence = a, e.Number }).SingleOrDefaultAsync(ct);
        return found is null ? null : (found.Absence, found.Number);
    }

    private LocalRedirectResult Back(DateOnly? day) =>
        LocalRedirect($"/staff/absences{(day is { } on ? $"?month={StoreMonth.Of(on, user.FirstDayOfMonth)}" : "")}");

    private async Task<IActionResult> Refused(AbsenceForm form, long? id, Absence? kept, Outcome outcome, CancellationToken ct)
    {
        ModelState.Add(outcome, words);
        var theirs = outcome.Problems.Any(p => p.Code == "changed-meanwhile") && id is { } absence ? (await Find(absence, ct))?.Absence : null;
        if (theirs is null) return await Page(form, kept, null, StatusCodes.Status422UnprocessableEntity, ct);
        form.Version = theirs.Version;
        ModelState.Remove(nameof(form.Version)); // the form shows the version seen now, not the one that was sent
        return await Page(form, theirs, theirs, StatusCodes.Status409Conflict, ct);
    }

    private async Task<IActionResult> Page(AbsenceForm form, Absence? kept, Absence? theirs, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var today = Today;
        var people = kept is null && user.Store is { } store ? await absences.People(store.Id, today.AddMonths(-1), today.AddYears(1), ct) : [];
        var name = kept is null ? null : await db.Employees.AsNoTracking().Where(e => e.Id == kept.EmployeeId).Select(e => e.Name).SingleAsync(ct);
        return View("Absence", new AbsencePage(form, kept, name, theirs, people));
    }
}
