using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The group's own indicators: the list, and what each means.</summary>
[Route("indicators/own")]
[Can(Permission.DefineIndicators)]
[ReadsIndicators]
public sealed class ListController(KeepOwnIndicators keep, KpiDbContext db, CurrentUser user, QuestionPreview preview, Words words) : Controller
{
    private const int MostStores = 1000;

    [HttpGet("")]
    [Can(Permission.EnterIndicators)]
    public Task<IActionResult> Index(CancellationToken ct) => List(StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    [Can(Permission.EnterIndicators)]
    public async Task<IActionResult> Export(CancellationToken ct) =>
        this.Workbook(words["OwnIndicators.Title"], OwnIndicatorSheet.Columns(words), (await keep.List(ct)).Select(r => OwnIndicatorSheet.Row(r, words)));

    /// <summary>A new one, or one that begins as a copy of another.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(OwnKind kind, string? from, CancellationToken ct)
    {
        var form = new OwnIndicatorForm { Kind = Enum.IsDefined(kind) ? kind : OwnKind.ByHandShare };
        if (from is not null)
        {
            if (await keep.Find(from, ct) is not { } copied) return NotFound();
            form = OwnIndicatorForm.From(copied.Indicator);
            (form.Key, form.Name, form.EnglishName) = (null, words["OwnIndicators.CopyOf", form.Name], form.EnglishName?.Length > 0 ? $"{form.EnglishName} (copy)" : null);
        }
        else if (form.Enterers.Count == 0)
        {
            form.Enterers.Add(Role.ServiceManager);
        }

        form.PreviewStore = user.Store?.Code;
        return await Page(null, form, StatusCodes.Status200OK, ct);
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(OwnIndicatorForm form, string? then, CancellationToken ct)
    {
        if (await Another(null, form, then, ct) is { } page) return page;
        var added = await keep.Add(form.ToEdit(), ct);
        if (!added.Succeeded) return await Refuse(null, form, added, ct);
        this.Say(words["OwnIndicators.Added", form.Name!.Trim()]); // kept with it
        return LocalRedirect("/indicators/own");
    }

    [HttpGet("{own}")]
    public Task<IActionResult> Show(string own, CancellationToken ct) => Page(own, null, StatusCodes.Status200OK, ct);

    [HttpPost("{own}")]
    public async Task<IActionResult> Change(string own, OwnIndicatorForm form, string? then, CancellationToken ct)
    {
        if (await keep.Find(own, ct) is null) return NotFound();
        if (await Another(own, form, then, ct) is { } page) return page;
        var changed = await keep.Change(own, form.ToEdit(), form.Version, ct);
        if (!changed.Succeeded) return await Refuse(own, form, changed, ct);
        this.Say(words["OwnIndicators.Saved"]);
        return LocalRedirect("/indicators/own");
    }

    [HttpPost("{own}/retire")]
    public async Task<IActionResult> Retire(string own, int version, bool undo, CancellationToken ct)
    {
        if (await keep.Find(own, ct) is null) return NotFound();
        var changed = await keep.Retire(own, !undo, version, ct);
        if (changed.Succeeded)
        {
            this.Say(words[undo ? "OwnIndicators.BroughtBack" : "OwnIndicators.RetiredNow"]);
            return LocalRedirect("/indicators/own");
        }

        ModelState.Clear();
        ModelState.Add(changed, words);
        return await List(changed.Problems.Any(p => p.Code == "changed-meanwhile") ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>The form with a condition more or less, or with what it would count; null where it is to be kept.</summary>
    private async Task<IActionResult?> Another(string? own, OwnIndicatorForm form, string? then, CancellationToken ct)
    {
        if (then is null or "save")
        {
            form.LeaveOutBlanks();
            return null;
        }

        ModelState.Clear(); // lines are numbered anew, and what stands in the form is what the page shows
        if (then != "preview")
        {
            form.Rearrange(then);
            return await Page(own, form, StatusCodes.Status200OK, ct);
        }

        form.LeaveOutBlanks();
        form.Suit();
        List<Problem> problems = [.. form.Question?.Check() ?? []];
        if (!StoreMonth.TryParse(form.PreviewMonth?.Trim(), out var month)) problems.Add(new Problem("previewMonth", "own-month"));
        if (problems.Count > 0) return await Refuse(own, form, Outcome.From(problems), ct);
        return await Page(own, form, StatusCodes.Status200OK, ct, await preview.Of(form.Definition, month, await preview.Store(form.PreviewStore, ct), ct));
    }

    private Task<IActionResult> Refuse(string? own, OwnIndicatorForm form, Outcome outcome, CancellationToken ct)
    {
        ModelState.Clear();
        ModelState.Add(outcome, words);
        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        return Page(own, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> List(int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        Response.StatusCode = status;
        return View("Index", new IndexModel(await keep.List(ct)));
    }

    private async Task<IActionResult> Page(string? key, OwnIndicatorForm? form, int status, CancellationToken ct, PreviewModel? shown = null)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        var row = key is null ? null : await keep.Find(key, ct);
        if (row is null && key is not null) return NotFound();
        form ??= OwnIndicatorForm.From(row!.Indicator); // a form comes with every new one
        if (row is not null) (form.Key, form.Version) = (row.Indicator.Key, status == StatusCodes.Status409Conflict ? row.Indicator.Version : form.Version); // saved once more it is meant
        if (row is { IsUsed: true }) (form.Kind, form.Direction, form.Unit) = (row.Indicator.Kind, row.Indicator.Direction, row.Indicator.Unit);
        form.Suit();
        form.PreviewMonth ??= user.RunningMonth.AddMonths(-1).ToString();
        var stores = form.Kind == OwnKind.FromRecords ? await db.Stores.AsNoTracking().OrderBy(s => s.Code).Take(MostStores).Select(s => new { s.Code, s.Name }).ToListAsync(ct) : [];
        Response.StatusCode = status;
        return View("Edit", new OwnIndicatorPage(row, form) { Stores = [.. stores.Select(s => (s.Code, s.Name))], Preview = shown });
    }
}
