using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Scores;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>The catalogue of indicators: what each means, how it stands, and the records behind it.</summary>
[Can(Permission.ViewIndicators)]
[Route("indicators")]
[ReadsIndicators]
public sealed class IndicatorsController(CurrentUser user, IndicatorReads reads, GroupCatalogue indicators, MeasureText measures, Words words, Show show) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Index", await reads.Catalogue(ct));

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var catalogue = await reads.Catalogue(ct);
        return this.Workbook(
            words["Indicators.Title"],
            [
                new(words["Indicators.DimensionIs"]), new(words["Scores.Indicator"]), new(words["Indicators.Key"]), new(words["Indicators.Meaning"]), new(words["Indicators.Direction"]), new(words["Indicators.UnitIs"]),
                new(words[catalogue.Own ? "Indicators.OwnValue" : "Indicators.Value"], CellKind.Decimal4), new(words["Scores.SoFar"]), new(words["Scores.AgainstLastMonth"], CellKind.Decimal4),
            ],
            catalogue.Rows.Select(r => (IReadOnlyList<object?>)
            [
                words.Of(r.Indicator.Dimension), measures.Name(r.Indicator), r.Indicator.Key, measures.What(r.Indicator), words.Of(r.Indicator.Direction),
                show.Unit(r.Indicator.Unit), r.Number, r.Sums, r.Change,
            ]));
    }

    /// <summary>The records behind an indicator's month, all of them.</summary>
    [HttpGet("{key}/export")]
    public async Task<IActionResult> Records(string key, string? only, CancellationToken ct)
    {
        if (indicators.Now.Find(key) is not { } indicator) return NotFound();
        var records = await reads.AllRecords(indicator, only == "against", WorkbookFile.MostRows, ct);
        return this.Workbook($"{measures.Name(indicator)} {user.Month}", RecordSheet.Columns(words), records.Select(RecordSheet.Row), measures.Name(indicator));
    }

    [HttpGet("{key}")]
    public async Task<IActionResult> Detail(string key, string? only, int page, CancellationToken ct) => indicators.Now.Find(key) is { } indicator
        ? View("Detail", await reads.Detail(indicator, only == "against", Math.Clamp(page, 1, 100_000), ct))
        : NotFound();
}
