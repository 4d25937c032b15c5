using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>One work order: its life, what it counts for, and what came of it.</summary>
[Route("work-orders/{number}")]
[Can(Permission.ViewWorkOrders)]
public sealed class OrderController(CurrentUser user, OrderCardQuery orders) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string number, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var named = await orders.Named(number, ct);
        var here = user.Store is { } store ? named.Where(o => o.StoreId == store.Id).ToList() : named;
        if (here.Count == 0) return NotFound();
        if (here.Count > 1) return View("WhichStore", new WhichStoreModel(number, [.. here.Select(o => (o.StoreCode, o.StoreName))]));
        var card = await orders.Find(here[0].OrderId, ct);
        return card is null ? NotFound() : View(new ShowModel(card, Timeline.Of(card), clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>What the order counts for; asked for when somebody opens that part of the page.</summary>
    [HttpGet("counts")]
    public async Task<IActionResult> Counts(string number, [FromServices] OrderCounts counts, CancellationToken ct)
    {
        var named = await orders.Named(number, ct);
        var here = user.Store is { } store ? named.Where(o => o.StoreId == store.Id).ToList() : named;
        return here.Count == 1 ? PartialView("_Counts", await counts.Of(here[0].OrderId, ct)) : NotFound();
    }
}
