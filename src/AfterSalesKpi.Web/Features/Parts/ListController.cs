using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The stock list, and the same list as a workbook.</summary>
[Route("parts")]
[Can(Permission.ViewParts)]
public sealed class ListController(CurrentUser user, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, [FromServices] PartList parts, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await parts.Page(question.ToFilter(user), question.Page, question.Size, ct);
        var totals = await parts.Totals(user.Store?.Id, ct);
        var classes = await parts.Classes(user.Store?.Id, ct);
        return View("Index", new IndexModel(question, total, rows, totals, totals.ValueFen > 0 ? Ages(totals) : null, classes, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(ListQuestion question, [FromServices] PartList parts, CancellationToken ct)
    {
        var rows = await parts.All(question.ToFilter(user), WorkbookFile.MostRows, ct);
        return this.Workbook(words["Parts.Title"], PartSheet.StockColumns(words), rows.Select(PartSheet.Stock));
    }

    private Chart Ages(PartTotals totals)
    {
        var share = totals.IdleFen * 100m / totals.ValueFen;
        return new Chart(
            ChartKind.Bar,
            words["Parts.AgesTitle", Show.Number(share, 1)],
            [.. totals.Ages.Select(a => words[$"Parts.Age.{a.FromDays}"])],
            [new ChartSeries(words["Parts.Value"], [.. totals.Ages.Select(a => (decimal?)Math.Round(Fen.ToYuan(a.ValueFen)))]) { Links = [.. totals.Ages.Select(a => a.FromDays == 0 ? null : $"/parts?show=idle{a.FromDays}")] }])
        {
            Unit = words["Parts.Yuan"], Decimals = 0, Horizontal = true, Height = 1, LabelName = words["Parts.AgeLabel"],
        };
    }
}
