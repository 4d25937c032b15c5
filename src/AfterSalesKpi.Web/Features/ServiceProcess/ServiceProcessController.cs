using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Process = AfterSalesKpi.Domain.Records.Workshop.ServiceProcess;

namespace AfterSalesKpi.Web.Features.ServiceProcess;

/// <summary>The group's service process: what holds, what held, and planning what will hold.</summary>
[Route("admin/service-process")]
[Can(Permission.ViewServiceProcess)]
public sealed class ServiceProcessController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock) : Controller
{
    /// <summary>A process a month for ten years.</summary>
    private const int MostVersions = 120;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? version, CancellationToken ct)
    {
        var versions = await Versions(ct);
        var shown = version is null ? null : versions.Find(v => v.Id == version);
        return version is not null && shown is null ? NotFound() : Page(Fresh(versions), versions, shown, null, StatusCodes.Status200OK);
    }

    /// <summary>Plans the process; or, by another button of the form, only arranges its steps or looks ahead.</summary>
    [HttpPost("")]
    [Can(Permission.EditServiceProcess)]
    public async Task<IActionResult> Plan(EditModel form, string? arrange, [FromServices] ChangeServiceProcess change, [FromServices] ProcessForecastQuery forecast, CancellationToken ct)
    {
        ModelState.Clear();
        form.Fill();
        var versions = await Versions(ct);
        if (form.Arrange(arrange)) return Page(form, versions, null, null, StatusCodes.Status200OK);
        if (arrange == "preview") return Page(form, versions, null, await forecast.Run(form.Read(), ct), StatusCodes.Status200OK);
        if (form.Day is not { } from) return Refused(form, versions, Outcome.Refused("from", string.IsNullOrWhiteSpace(form.From) ? "required" : "unreadable-time"));
        var planned = await change.Run(new ProcessEntry(form.Newest, form.Version, from, form.Read()), ct);
        if (!planned.Succeeded) return Refused(form, versions, planned);
        this.Say(words["ServiceProcess.Saved", from]);
        return LocalRedirect("/admin/service-process");
    }

    [HttpPost("withdraw")]
    [Can(Permission.EditServiceProcess)]
    public async Task<IActionResult> Withdraw(int id, int version, [FromServices] ChangeServiceProcess change, CancellationToken ct)
    {
        var withdrawn = await change.Withdraw(id, version, ct);
        if (!withdrawn.Succeeded)
        {
            db.ChangeTracker.Clear();
            ModelState.Clear();
            var versions = await Versions(ct);
            return Refused(Fresh(versions), versions, withdrawn);
        }

        this.Say(words["ServiceProcess.Withdrawn", withdrawn.Value]);
        return LocalRedirect("/admin/service-process");
    }

    private Task<List<Process>> Versions(CancellationToken ct) =>
        db.ServiceProcesses.AsNoTracking().OrderByDescending(p => p.HoldsFrom).ThenByDescending(p => p.Id).Take(MostVersions).ToListAsync(ct);

    /// <summary>The plan that is there, else what holds now, from the first day of the group's next month.</summary>
    private EditModel Fresh(List<Process> versions)
    {
        var zone = LocalTime.Zone(LocalTime.DefaultZone);
        if (versions.Find(v => v.IsPlanned(Now)) is { } planned) return EditModel.Of(planned.Steps, LocalTime.DayOf(planned.HoldsFrom, zone), planned);
        var next = user.RunningMonth.AddMonths(1).Days(user.FirstDayOfMonth).First;
        return EditModel.Of(Process.InForce(versions, Now), next, versions.FirstOrDefault());
    }

    private ViewResult Refused(EditModel form, List<Process> versions, Outcome outcome)
    {
        foreach (var problem in outcome.Problems) ModelState.AddModelError(FieldOf(problem.Field), words.Of(problem));
        var conflict = outcome.Problems.Any(p => p.Code == ChangeServiceProcess.ChangedMeanwhile);
        if (conflict)
        {
            // What was typed stays; sent again it goes over what is shown beside it now.
            var newest = versions.FirstOrDefault();
            (form.Newest, form.Version) = (newest?.Id, newest?.Version);
        }

        return Page(form, versions, null, null, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    private ViewResult Page(EditModel form, List<Process> versions, Process? shown, IReadOnlyList<ProcessForecast>? forecast, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var inForce = versions.Find(v => !v.IsPlanned(Now));
        return View("Index", new ProcessPage(form, versions, inForce, versions.Find(v => v.IsPlanned(Now)), shown, forecast, user.May(Permission.EditServiceProcess)));
    }

    /// <summary><c>steps[2].nameEn</c> is the form's <c>Form.Steps[2].NameEn</c>.</summary>
    private static string FieldOf(string field)
    {
        if (field is "" or "version") return "";
        return "Form." + string.Join('.', field.Split('.').Select(part => string.Concat(part[..1].ToUpperInvariant(), part[1..])));
    }
}
