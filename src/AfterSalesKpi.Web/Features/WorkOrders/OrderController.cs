using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>One work order: its life, what it counts for, and what came of it.</summary>
[Route("work-orders/{number}")]
[Can(Permission.ViewWorkOrders)]
public sealed class OrderController(OrderCardQuery orders, OrderDesk desk) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string number, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var here = await Here(number, ct);
        if (here.Count == 0) return NotFound();
        if (here.Count > 1) return View("WhichStore", new WhichStoreModel(number, [.. here.Select(o => (o.StoreCode, o.StoreName))]));
        var card = await orders.Find(here[0].OrderId, ct);
        return card is null ? NotFound() : View(await desk.Page(card, new ActionFields(), ct));
    }

    /// <summary>What the order counts for; asked for when somebody opens that part of the page.</summary>
    [HttpGet("counts")]
    [ReadsIndicators]
    public async Task<IActionResult> Counts(string number, [FromServices] OrderCounts counts, CancellationToken ct)
    {
        var here = await Here(number, ct);
        return here.Count == 1 ? PartialView("_Counts", await counts.Of(here[0].OrderId, ct)) : NotFound();
    }

    /// <summary>The sheet that the customer signs when the vehicle is received.</summary>
    [HttpGet("print/reception")]
    public Task<IActionResult> Reception(string number, CancellationToken ct) => Sheet(number, "PrintReception", ct);

    /// <summary>The sheet that the customer signs when the vehicle is handed over.</summary>
    [HttpGet("print/delivery")]
    public Task<IActionResult> Delivery(string number, CancellationToken ct) => Sheet(number, "PrintDelivery", ct);

    private async Task<IActionResult> Sheet(string number, string view, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return await desk.Find(Request, number, ct) is { } card ? View(view, new ShowModel(card, Timeline.Of(card, desk.Now), desk.Now) { ShowsSurvey = desk.ShowsSurvey }) : NotFound();
    }

    /// <summary>The visible orders of that number; the store in the address decides between several, a remembered one does not.</summary>
    private async Task<List<(int StoreId, string StoreCode, string StoreName, long OrderId)>> Here(string number, CancellationToken ct)
    {
        var named = await orders.Named(number, ct);
        return Request.Query["store"].ToString() is { Length: > 0 } code ? named.FindAll(o => o.StoreCode == code) : named;
    }
}
