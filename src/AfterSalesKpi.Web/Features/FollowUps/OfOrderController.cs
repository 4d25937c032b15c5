using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>What an order's page shows of calls and complaints.</summary>
[Can(Permission.ViewWorkOrders)]
[Route("follow-ups/of-order/{number}")]
public sealed class OfOrderController(OrderCardQuery orders, CallLog calls, ComplaintList complaints, TimeProvider clock) : Controller
{
    private const int Most = 20;

    [HttpGet("")]
    public async Task<IActionResult> Part(string number, CancellationToken ct)
    {
        var named = await orders.Named(number, ct);
        if (Request.Query["store"].ToString() is { Length: > 0 } code) named = named.FindAll(o => o.StoreCode == code);
        if (named.Count != 1) return NotFound();
        var order = named[0].OrderId;
        return PartialView("_OfOrder", new OfOrderModel(
            number, named[0].StoreCode, await calls.OfOrder(order, Most, ct), await complaints.OfOrder(order, Most, ct), clock.GetUtcNow().UtcDateTime));
    }
}
