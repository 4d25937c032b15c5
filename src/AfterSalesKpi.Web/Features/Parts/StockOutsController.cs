using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>What was missing in a month and what it delayed, and the same as a workbook.</summary>
[Route("parts/stock-outs")]
[Can(Permission.ViewParts)]
public sealed class StockOutsController(CurrentUser user, StockOutList stockOuts, Words words) : Controller
{
    private const int Size = 50;

    private Period Month => user.Month.Period(user.Zone, user.FirstDayOfMonth);

    [HttpGet("")]
    public async Task<IActionResult> Index(string? sku, CancellationToken ct, int page = 1)
    {
        page = Math.Clamp(page, 1, 10_000);
        var (total, rows) = await stockOuts.Page(user.Store?.Id, Month, sku, page, Size, ct);
        var totals = await stockOuts.Totals(user.Store?.Id, Month, ct);
        return View("StockOuts", new StockOutsModel(totals, sku, total, rows, page, Size, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(string? sku) => this.Workbook(
        words["Parts.StockOutsTitle"], PartSheet.StockOutColumns(words), stockOuts.All(user.Store?.Id, Month, sku, WorkbookFile.MostRows).Select(r => PartSheet.StockOut(r, words)));
}
