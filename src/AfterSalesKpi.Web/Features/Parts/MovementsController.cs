using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The movements of all parts, and the same as a workbook.</summary>
[Route("parts/movements")]
[Can(Permission.ViewParts)]
public sealed class MovementsController(CurrentUser user, MovementList movements, Words words) : Controller
{
    private const int Size = 50;

    // Days beyond these limit nothing, and cannot be reckoned with in every zone.
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(9000, 1, 1);

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, StockMovementKind? kind, DateOnly? from, DateOnly? to, CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        page = Math.Clamp(page, 1, 10_000);
        var (total, rows) = await movements.Page(Filter(q, kind, from, to), page, Size, ct);
        return View("Movements", new MovementsModel(q, kind, from, to, total, rows, page, Size, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(string? q, StockMovementKind? kind, DateOnly? from, DateOnly? to) => this.Workbook(
        words["Parts.MovementsTitle"], PartSheet.MovementColumns(words), movements.All(Filter(q, kind, from, to), WorkbookFile.MostRows).Select(m => PartSheet.Movement(m, words)));

    private MovementFilter Filter(string? q, StockMovementKind? kind, DateOnly? from, DateOnly? to) => new(
        user.Store?.Id,
        null,
        kind,
        from is { } first && first > Earliest ? LocalTime.StartOfDay(first, user.Zone) : null,
        to is { } last && last < Latest ? LocalTime.StartOfDay(last.AddDays(1), user.Zone) : null,
        q is { Length: > 100 } ? q[..100] : q);
}
