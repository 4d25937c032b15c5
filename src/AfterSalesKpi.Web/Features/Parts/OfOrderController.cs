using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The parts of one order, on the order's page: what was asked for, and asking for more.</summary>
[Can(Permission.RequestParts, Permission.ViewParts)]
public sealed class OfOrderController(CurrentUser user, KpiDbContext db, OrderCardQuery orders, RequestList requests, Words words, TimeProvider clock) : Controller
{
    private const string KeyLetter = "R";
    private const int Found = 12;

    [HttpGet("parts/requests/of-order/{number}")]
    public async Task<IActionResult> Show(string number, CancellationToken ct) =>
        await Here(number, ct) is { } order ? await Part(order, number, "", 1, StatusCodes.Status200OK, ct) : NotFound();

    [HttpPost("parts/requests/of-order/{number}")]
    [Can(Permission.RequestParts)]
    public async Task<IActionResult> Ask(string number, string? sku, int? quantity, string? key, [FromServices] AskForPart ask, CancellationToken ct)
    {
        if (await Here(number, ct) is not { } order) return NotFound();
        var asked = await ask.Run(new AskedPart(FormKey.Or(key, KeyLetter, clock, user.Zone), order.OrderId, sku ?? "", quantity ?? 0, user.EmployeeId), ct);
        return await After(asked, order, number, sku ?? "", quantity ?? 1, ct);
    }

    [HttpPost("parts/requests/of-order/{number}/{request:long}/take-back")]
    [Can(Permission.RequestParts)]
    public async Task<IActionResult> TakeBack(string number, long request, int version, [FromServices] AnswerPartRequest answer, CancellationToken ct)
    {
        if (await Here(number, ct) is not { } order || !await db.PartRequests.AnyAsync(r => r.Id == request && r.WorkOrderId == order.OrderId, ct)) return NotFound();
        return await After(await answer.TakeBack(request, version, ct), order, number, "", 1, ct);
    }

    /// <summary>Parts that begin with what was typed, as lines of a list, each with what lies on the shelf.</summary>
    [HttpGet("parts/find")]
    public async Task<IActionResult> Find(string? sku, [FromServices] PartList parts, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(sku)) return PartialView("_Found", Array.Empty<PartRow>());
        var (_, rows) = await parts.Page(new PartFilter { Text = sku.Length > 50 ? sku[..50] : sku, StoreId = user.Store?.Id }, 1, Found, ct);
        return PartialView("_Found", rows);
    }

    private async Task<IActionResult> After(Outcome outcome, (long OrderId, string Store) order, string number, string sku, int quantity, CancellationToken ct)
    {
        ModelState.Clear();
        if (outcome.Succeeded) return IsPart ? await Part(order, number, "", 1, StatusCodes.Status200OK, ct) : LocalRedirect($"/work-orders/{Uri.EscapeDataString(number)}?store={Uri.EscapeDataString(order.Store)}");
        ModelState.Add(outcome, words);
        return await Part(order, number, sku, quantity, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private bool IsPart => Request.Headers.ContainsKey("HX-Request");

    private async Task<IActionResult> Part((long OrderId, string Store) order, string number, string sku, int quantity, int status, CancellationToken ct)
    {
        var open = await db.WorkOrders.AnyAsync(o => o.Id == order.OrderId && !o.Voided && o.CancelledAt == null && o.DeliveredAt == null, ct);
        var rows = await requests.OfOrder(order.OrderId, ct);
        Response.StatusCode = status;
        var now = clock.GetUtcNow().UtcDateTime;
        return PartialView("_OfOrder", new OfOrderModel(number, order.Store, open && user.May(Permission.RequestParts), rows, FormKey.New(KeyLetter, clock, user.Zone), sku, quantity, now));
    }

    /// <summary>The visible order of that number; the store in the address decides between several.</summary>
    private async Task<(long OrderId, string Store)?> Here(string number, CancellationToken ct)
    {
        var named = await orders.Named(number, ct);
        if (Request.Query["store"].ToString() is { Length: > 0 } code) named = named.FindAll(o => o.StoreCode == code);
        return named.Count == 1 ? (named[0].OrderId, named[0].StoreCode) : null;
    }
}
