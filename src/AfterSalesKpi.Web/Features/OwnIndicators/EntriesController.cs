using System.Globalization;
using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Imports;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The figures of one of the group's own indicators for the people of a store and month, all at once.</summary>
[Route("indicators/own/{own}/entries")]
[Can(Permission.EnterIndicators)]
[ReadsIndicators]
public sealed class EntriesController(KpiDbContext db, CurrentUser user, KeepOwnIndicators keep, OwnFigures figures, MeasureText measures, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string own, CancellationToken ct)
    {
        if (await Find(own, ct) is not { } indicator) return NotFound();
        if (!indicator.MayEnter(user.Role)) return Forbid();
        return user.Store is { } store ? await Page(indicator, store, null, StatusCodes.Status200OK, ct) : View("WhichStore", await OrderPlaces.All(db, ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(string own, EntriesForm form, [FromServices] EnterOwnFigures enter, CancellationToken ct)
    {
        if (await Find(own, ct) is not { } indicator) return NotFound();
        if (!indicator.MayEnter(user.Role)) return Forbid();
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var readable = ModelState.IsValid;
        var lines = form.Lines.Select((line, n) => new OwnFigure(
            string.IsNullOrWhiteSpace(line.Employee) ? null : line.Employee.Trim(), Number(line.Numerator, $"Lines[{n}].Numerator", ref readable),
            Number(line.Denominator, $"Lines[{n}].Denominator", ref readable), line.Note, line.Version)).ToList();
        if (!readable) return await Page(indicator, store, form, StatusCodes.Status422UnprocessableEntity, ct);
        var entered = await enter.Run(own, store.Code, user.Month, lines, user.Name, user.Role, ct);
        if (entered.Succeeded)
        {
            this.Say(words[entered.Value == 0 ? "OwnIndicators.NothingNew" : "OwnIndicators.Entered", entered.Value]);
            return LocalRedirect($"/indicators/own/{own}/entries?month={user.Month}");
        }

        foreach (var problem in entered.Problems) ModelState.AddModelError(Field(problem.Field), Say(problem, form));
        return await Page(indicator, store, form, entered.Problems.Any(p => p.Code == "changed-meanwhile") ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>A file to fill in and bring back, with the people of the store and what was entered.</summary>
    [HttpGet("template")]
    public async Task<IActionResult> Template(string own, [FromServices] ImportDesk desk, CancellationToken ct)
    {
        if (await Find(own, ct) is not { } indicator) return NotFound();
        if (!indicator.MayEnter(user.Role)) return Forbid();
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var sheet = await figures.Of(indicator, store.Id, user.Month, user.FirstDayOfMonth, ct);
        var points = indicator.Kind == OwnKind.ByHandPoints;
        string[] fields = points ? ["indicator", "store", "month", "employee", "numerator", "note"] : ["indicator", "store", "month", "employee", "numerator", "denominator", "note"];
        return this.Workbook(
            words["OwnIndicators.TemplateName", measures.Name(indicator), user.Month],
            [.. fields.Select(f => new Column(desk.Heading("own-entries", f), f is "numerator" or "denominator" ? points ? CellKind.Decimal2 : CellKind.Integer : CellKind.Text)), new Column(words["OwnIndicators.Person"])],
            sheet.Rows.Skip(1).Select(r => (r, Line: FigureLine.From(r, points))).Select(p => (IReadOnlyList<object?>)
            [
                indicator.Key, store.Code, user.Month.ToString(), p.r.Number, points ? p.r.Counted?.Numerator / 100m : p.r.Counted?.Numerator, .. points ? (object?[])[] : [p.r.Counted?.Denominator], p.Line.Note, p.r.Name,
            ]));
    }

    /// <summary>A problem with whose line it is in, because the lines are many.</summary>
    private string Say(Problem problem, EntriesForm form) =>
        problem.Field.StartsWith("lines[", StringComparison.Ordinal) && int.TryParse(problem.Field.AsSpan(6, problem.Field.IndexOf(']', StringComparison.Ordinal) - 6), CultureInfo.InvariantCulture, out var n) && n < form.Lines.Count
            ? words["ProblemOf", form.Lines[n].Employee is { Length: > 0 } number ? number : words["OwnIndicators.StoreItself"], words.Of(problem)] : words.Of(problem);

    private async Task<OwnIndicator?> Find(string key, CancellationToken ct) => (await keep.Find(key, ct))?.Indicator;

    private static string Field(string field) => field.StartsWith("lines[", StringComparison.Ordinal) && field.IndexOf("].", StringComparison.Ordinal) is var end and > 0
        ? $"Lines{field[5..(end + 2)]}{char.ToUpperInvariant(field[end + 2])}{field[(end + 3)..]}" : field;

    private decimal? Number(string? text, string field, ref bool readable)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (decimal.TryParse(text.Trim().Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        ModelState.Add(field, "not-a-number", words);
        readable = false;
        return null;
    }

    private async Task<IActionResult> Page(OwnIndicator indicator, StoreChoice store, EntriesForm? form, int status, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var sheet = await figures.Of(indicator, store.Id, user.Month, user.FirstDayOfMonth, ct);
        var shown = sheet.Rows.Select(r => FigureLine.From(r, indicator.Kind == OwnKind.ByHandPoints)).ToList();
        if (form is not null) Keep(form, sheet, shown, status == StatusCodes.Status409Conflict);
        Response.StatusCode = status;
        return View("Entries", new EntriesModel(indicator, user.Month, store.Name, sheet, new EntriesForm { Lines = shown }));
    }

    /// <summary>What was typed stays with its person, also where somebody came or left meanwhile; saved once more over somebody else's figures it is meant.</summary>
    private void Keep(EntriesForm form, OwnFigureSheet sheet, List<FigureLine> shown, bool conflict)
    {
        var errors = form.Lines.Select((line, n) => (Key: line.Employee ?? "", Errors: Errors(n))).ToLookup(l => l.Key, l => l.Errors, StringComparer.Ordinal);
        var typed = form.Lines.ToLookup(l => l.Employee ?? "", StringComparer.Ordinal);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Lines[", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        for (var n = 0; n < shown.Count; n++)
        {
            var key = sheet.Rows[n].Number ?? "";
            if (typed[key].FirstOrDefault() is not { } line) continue;
            if (conflict) line.Version = shown[n].Version;
            shown[n] = line;
            foreach (var (field, text) in errors[key].SelectMany(e => e)) ModelState.AddModelError($"Lines[{n}].{field}", text);
        }
    }

    private List<(string Field, string Text)> Errors(int n) =>
    [
        .. new[] { "Numerator", "Denominator", "Note" }.SelectMany(field => ModelState.TryGetValue($"Lines[{n}].{field}", out var state) ? state.Errors.Select(e => (field, e.ErrorMessage)) : []),
    ];
}
