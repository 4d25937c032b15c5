using AfterSalesKpi.Application.Scorecards.Grades;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Grades;

/// <summary>等级分布: how a month's grades are distributed beside what is wished; nothing here changes a score.</summary>
[Route("scores/{month:month}/grades")]
[Can(Permission.ViewAllScores)]
public sealed class GradesController(CurrentUser user, GradesQuery grades, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken ct) => Page(null, StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var stores = await grades.Run(user.Month, user.Store?.Id, ct);
        var names = Names(stores);
        List<Column> columns = [new(words["Frame.Store"]), new(words["Grades.People"], CellKind.Integer)];
        columns.AddRange(names.SelectMany(g => new Column[] { new(words["Grades.RealOf", g], CellKind.Integer), new(words["Grades.WishedOf", g], CellKind.Integer) }));
        columns.Add(new Column(words["Grades.Apart"], CellKind.Integer));
        return this.Workbook(words["Grades.Title"], columns, stores.Select(s => (IReadOnlyList<object?>)
        [
            s.Name, s.People, .. names.SelectMany(g => new object?[] { s.Real.GetValueOrDefault(g), s.Wished?.GetValueOrDefault(g) }), s.Apart,
        ]));
    }

    [HttpPost("")]
    [Can(Permission.KeepScoreRules)]
    public async Task<IActionResult> Wish(GradesForm form, [FromServices] WishGrades wish, CancellationToken ct)
    {
        if (user.Store is not { } store) return LocalRedirect($"/scores/{user.Month}/grades");
        ModelState.Clear();
        var done = await wish.Run(store.Id, form.Version, form.Clear ? [] : form.Shares, ct);
        if (done.Succeeded)
        {
            this.Say(words[form.Clear ? "Grades.Cleared" : "Grades.Saved", store.Name]);
            return LocalRedirect($"/scores/{user.Month}/grades");
        }

        ModelState.Add(done, words);
        var conflict = done.Problems[0].Code is "changed-meanwhile" or "conflict";
        return await Page(conflict ? null : form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(GradesForm? form, int status, CancellationToken ct)
    {
        var stores = await grades.Run(user.Month, user.Store?.Id, ct);
        var names = Names(stores);
        Response.StatusCode = status;
        return View("Index", new GradesModel(user.Month, stores, names, form ?? GradesForm.From(stores is [var store] ? store.Wish : null, names), Chart(stores, names)));
    }

    /// <summary>The usual grades in their order, then whatever else is given or wished.</summary>
    private static List<string> Names(IReadOnlyList<StoreGrades> stores) =>
    [
        .. GradeBands.Default.Bands.Select(b => b.Grade).OrderByDescending(g => g == "S").ThenBy(g => g, StringComparer.Ordinal)
            .Union(stores.SelectMany(s => s.Real.Keys.Concat(s.Wish?.Shares.Select(w => w.Grade) ?? [])).Order(StringComparer.Ordinal)),
    ];

    private Chart? Chart(IReadOnlyList<StoreGrades> stores, List<string> names)
    {
        if (stores.Sum(s => s.People) == 0) return null;
        List<ChartSeries> series = [new(words["Grades.Real"], [.. names.Select(g => (decimal?)stores.Sum(s => s.Real.GetValueOrDefault(g)))])];
        var wished = stores.Where(s => s.Wished is not null).ToList();
        if (wished.Count == stores.Count) series.Add(new(words["Grades.Wished"], [.. names.Select(g => (decimal?)wished.Sum(s => s.Wished!.GetValueOrDefault(g)))]) { Quiet = true, Colour = ChartColours.Quiet }); // not null: filtered
        return new Chart(ChartKind.Bar, words["Grades.Title"], names, series) { Decimals = 0, LabelName = words["Grades.Grade"] };
    }
}
