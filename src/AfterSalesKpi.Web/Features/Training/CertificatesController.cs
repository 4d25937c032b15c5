using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>What people are certified for and until when: the list, the same as a workbook, and each one.</summary>
[Route("training/certificates")]
[Can(Permission.ManageStaff)]
public sealed class CertificatesController(KpiDbContext db, CurrentUser user, CertificateList certificates, Words words, TimeProvider clock) : Controller
{
    private const int MostPeople = 2_000;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => LocalTime.DayOf(Now, user.Zone);

    [HttpGet("")]
    public async Task<IActionResult> Index(CertificateQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await certificates.Page(question.ToFilter(user, Now), question.Page, question.Size, ct);
        return View("Certificates", new CertificatesModel(question, total, rows, Today, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(CertificateQuestion question)
    {
        var today = Today;
        return this.Workbook(
            words["Training.Certificates"],
            [
                new(words["Training.Store"]), new(words["Training.Number"]), new(words["Training.Person"]), new(words["Training.Certificate"]), new(words["Training.CertificateNumber"]),
                new(words["Training.Issuer"]), new(words["Training.IssuedOn"], CellKind.Day), new(words["Training.ExpiresOn"], CellKind.Day), new(words["Training.State"]),
            ],
            certificates.All(question.ToFilter(user, Now), WorkbookFile.MostRows).Select(c => (IReadOnlyList<object?>)
                [c.Store, c.EmployeeNumber, c.Person, c.Name, c.Number, c.Issuer, c.IssuedOn, c.ExpiresOn, words.Of(c.StateOn(today))]));
    }

    [HttpGet("new")]
    public Task<IActionResult> New([FromQuery(Name = "of")] string? employee, CancellationToken ct) => Page(null, new CertificateForm { Employee = employee }, StatusCodes.Status200OK, ct);

    [HttpPost("new")]
    public async Task<IActionResult> New(CertificateForm form, [FromServices] SaveCertificate save, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await Page(null, form, StatusCodes.Status422UnprocessableEntity, ct);
        var saved = await save.Add(form.Employee, form.ToEntry(), ct);
        if (saved.Succeeded)
        {
            this.Say(words["Training.CertificateSaved"]);
            return LocalRedirect($"/staff/{Uri.EscapeDataString(form.Employee!.Trim())}#certificates"); // saved with it
        }

        ModelState.Add(saved, words);
        return await Page(null, form, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpGet("{certificate:long}")]
    public Task<IActionResult> Show(long certificate, CancellationToken ct) => Page(certificate, null, StatusCodes.Status200OK, ct);

    [HttpPost("{certificate:long}")]
    public async Task<IActionResult> Change(long certificate, CertificateForm form, [FromServices] SaveCertificate save, CancellationToken ct)
    {
        if (await certificates.Find(certificate, ct) is null) return NotFound();
        return ModelState.IsValid
            ? await Done(certificate, form, await save.Change(certificate, form.ToEntry(), form.Version, ct), "Training.CertificateSaved", ct)
            : await Page(certificate, form, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpPost("{certificate:long}/void")]
    public async Task<IActionResult> Void(long certificate, int version, [FromServices] SaveCertificate save, CancellationToken ct) =>
        await certificates.Find(certificate, ct) is null ? NotFound() : await Done(certificate, null, await save.Void(certificate, version, ct), "Training.CertificateVoided", ct);

    private async Task<IActionResult> Done(long certificate, CertificateForm? form, Outcome outcome, string said, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words[said]);
            return LocalRedirect("/training/certificates");
        }

        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(certificate, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(long? certificate, CertificateForm? form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        var row = certificate is { } id ? await certificates.Find(id, ct) : null;
        if (row is null && certificate is not null) return NotFound();
        var conflict = status == StatusCodes.Status409Conflict;
        form ??= row is null ? new CertificateForm() : CertificateForm.From(row);
        if (conflict) form.Version = row!.Version; // a conflict has a row; saved once more it is meant
        var (store, today) = (user.Store?.Id, Today);
        var people = row is null
            ? await db.Employees.AsNoTracking().Where(e => (e.LeftOn == null || e.LeftOn >= today) && db.Stores.Any(s => s.Id == e.StoreId && (store == null || s.Id == store)))
                .OrderBy(e => e.Number).Select(e => new { e.Number, e.Name }).Take(MostPeople).ToListAsync(ct)
            : [];
        Response.StatusCode = status;
        return View("Certificate", new CertificatePage(row, form, [.. people.Select(p => (p.Number, p.Name))], conflict));
    }
}
