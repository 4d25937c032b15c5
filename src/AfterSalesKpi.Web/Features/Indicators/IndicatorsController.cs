using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>The catalogue of indicators: what each means, how it stands, and the records behind it.</summary>
[Can(Permission.ViewIndicators)]
[Route("indicators")]
[ReadsIndicators]
public sealed class IndicatorsController(IndicatorReads reads, GroupCatalogue catalogue) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Index", await reads.Catalogue(ct));

    [HttpGet("{key}")]
    public async Task<IActionResult> Detail(string key, string? only, int page, CancellationToken ct) => catalogue.Now.Find(key) is { } indicator
        ? View("Detail", await reads.Detail(indicator, only == "against", Math.Clamp(page, 1, 100_000), ct))
        : NotFound();
}
