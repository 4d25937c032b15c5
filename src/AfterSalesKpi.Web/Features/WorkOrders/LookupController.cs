using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What the form of an order asks while somebody types.</summary>
[Can(Permission.EditWorkOrders, Permission.KeepBookings)]
[Route("work-orders/entry")]
public sealed class LookupController(CurrentUser user) : Controller
{
    /// <summary>Customers and vehicles that begin with what was typed, as lines of a list.</summary>
    [HttpGet("find")]
    public async Task<IActionResult> Find(string? q, [FromServices] FindGuests findGuests, CancellationToken ct, int page = 1)
    {
        var guests = await findGuests.Run(q, Math.Clamp(page, 1, 1000), ct);
        return PartialView("_Guests", new GuestList(q?.Trim() ?? "", page, guests));
    }

    /// <summary>Times that may be promised for an order of that type, received now.</summary>
    [HttpGet("promises"), Can(Permission.EditWorkOrders)]
    public async Task<IActionResult> Promises(ServiceType? serviceType, [FromServices] SuggestPromises suggest, CancellationToken ct) =>
        PartialView("_PromiseChoices", new PromiseChoices(user.Store is { } store ? await suggest.Run(store.Id, serviceType, ct) : [], user.Zone));

    /// <summary>What will be taken of a time, VIN, plate or phone number, and what looks wrong with it.</summary>
    [HttpGet("check")]
    public IActionResult Check(string kind, string? text, [FromServices] Words words, [FromServices] Show show, [FromServices] TimeProvider clock) =>
        new EntryChecks(words, show, clock).Of(kind, text, user.Zone) is { } check ? Json(check) : NotFound();
}
