using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The list of work orders, and the same list as a workbook.</summary>
[Route("work-orders")]
[Can(Permission.ViewWorkOrders)]
public sealed class ListController(CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, [FromServices] WorkOrderList orders, [FromServices] KpiDbContext db, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (!Request.QueryString.HasValue && user.Role == Role.Technician) return LocalRedirect("/work-orders?mine=true&state=open");
        var (total, rows) = await orders.Page(question.ToFilter(user), question.Page, question.Size, ct);
        var people = await db.Employees.AsNoTracking()
            .Where(e => user.Store == null || e.StoreId == user.Store.Id)
            .Where(e => db.Positions.Any(p => p.Id == e.PositionId && (p.Kind == PositionKind.ServiceAdvisor || p.Kind == PositionKind.Technician)))
            .OrderBy(e => e.Number).ThenBy(e => e.Id).Take(300)
            .Select(e => new PersonOption(e.Id, e.Name, db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.Technician)))
            .ToListAsync(ct);
        return View(new IndexModel(question, total, rows, people, clock.GetUtcNow().UtcDateTime, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question, [FromServices] WorkOrderList orders, [FromServices] Words words) => this.Workbook(
        words["WorkOrders.Title"], OrderSheet.Columns(words), orders.All(question.ToFilter(user), WorkbookFile.MostRows).Select(o => OrderSheet.Row(o, words)));
}
