using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>Quarters, merged from the stored months: everybody's for those who see everybody's scores, else the own published months.</summary>
[Can(Permission.ViewAllScores, Permission.ViewOwnScore)]
[Route("quarters")]
[ReadsIndicators]
public sealed class QuartersController(CurrentUser user, QuarterQuery quarters, QuarterText text, Words words) : Controller
{
    private const int Size = 50;
    private const int MostExported = 10_000; // scorecards and lines are merged in memory

    private bool SeesAll => user.May(Permission.ViewAllScores);

    [HttpGet("")]
    public async Task<IActionResult> Newest([FromServices] MonthOverviewQuery overview, CancellationToken ct) =>
        LocalRedirect($"/quarters/{(await overview.Newest(user.Store?.Id, ct) ?? user.RunningMonth).Quarter}");

    [HttpGet("{quarter:quarter}")]
    public async Task<IActionResult> Index(string quarter, string? position, string? q, int page, CancellationToken ct)
    {
        if (!Quarter.TryParse(quarter, out var asked)) return NotFound();
        if (!SeesAll) return await Own(asked, ct);
        var filter = Filter(asked, position, q) with { Page = Math.Clamp(page, 1, 100_000), Size = Size };
        var (total, people) = await quarters.Run(filter, ct);
        return View("Index", new IndexModel(asked, filter, total, [.. people.Select(p => new QuarterRow(p))], await quarters.Positions(filter, ct), Indicators(filter, people)));
    }

    [HttpGet("{quarter:quarter}/export")]
    [Can(Permission.ExportScores)]
    public async Task<IActionResult> Export(string quarter, string? position, string? q, CancellationToken ct)
    {
        if (!Quarter.TryParse(quarter, out var asked)) return NotFound();
        var filter = Filter(asked, position, q) with { Size = MostExported };
        var (_, people) = await quarters.Run(filter, ct);
        var indicators = Indicators(filter, people);
        return this.Workbook($"{words["Quarters.Title"]} {asked}", text.Columns(asked, indicators), people.Select(p => text.Cells(new QuarterRow(p), indicators)), words["Quarters.Title"]);
    }

    [HttpGet("{quarter:quarter}/{employee}")]
    public async Task<IActionResult> Person(
        string quarter, string employee, [FromServices] EmployeeByNumber employees, [FromServices] ScorecardQuery cards, CancellationToken ct)
    {
        if (!Quarter.TryParse(quarter, out var asked)) return NotFound();
        var employeeId = await employees.Find(employee, ct);
        if (employeeId is not { } id || (!SeesAll && id != user.EmployeeId)) return NotFound();
        return await Of(asked, id, cards, ct) is { } model ? View("Person", model) : NotFound();
    }

    private QuarterFilter Filter(Quarter quarter, string? position, string? q) => new(quarter) { StoreId = user.Store?.Id, Position = Known(position), Search = Known(q) };

    /// <summary>Which indicators a position has differs from plan to plan, so their columns stand only under one position.</summary>
    private static List<string> Indicators(QuarterFilter filter, List<QuarterView> people) =>
        filter.Position is null ? [] : [.. people.SelectMany(p => p.Summary.Lines.Select(l => l.Indicator)).Distinct()];

    private async Task<IActionResult> Own(Quarter quarter, CancellationToken ct)
    {
        var cards = HttpContext.RequestServices.GetRequiredService<ScorecardQuery>();
        var model = user.EmployeeId is { } me ? await Of(quarter, me, cards, ct) : null;
        return model is null ? View("Nothing", quarter) : View("Person", model);
    }

    private async Task<PersonModel?> Of(Quarter quarter, int employeeId, ScorecardQuery cards, CancellationToken ct)
    {
        var (_, people) = await quarters.Run(new QuarterFilter(quarter) { EmployeeId = employeeId, PublishedOnly = !SeesAll, InWholeGroup = !SeesAll }, ct);
        if (people is not [var view]) return null;
        var stored = await cards.OfPerson(quarter.Months[0], quarter.Months[^1], employeeId, own: !SeesAll, ct);
        return text.Person(view, [.. quarter.Months.Select(month => stored.Find(card => card.Card.Month == month))]);
    }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim()[..Math.Min(100, text.Trim().Length)];
}
