using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>One part: its facts, how its stock went, and moving it by hand.</summary>
[Route("parts/{sku}")]
[Can(Permission.ViewParts)]
public sealed class PartController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock) : Controller
{
    private const string KeyLetter = "M";

    [HttpGet("")]
    public async Task<IActionResult> Show(string sku, StockMovementKind? kind, CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        var places = await PartPlaces.Of(db, sku, user, Request, ct);
        if (places.Count == 0) return NotFound();
        return places.Count > 1 ? View("WhichStore", places) : await Page(places[0], kind, page, new MovementForm(), StatusCodes.Status200OK, ct);
    }

    /// <summary>All movements of the part.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(string sku, StockMovementKind? kind, [FromServices] MovementList movements, CancellationToken ct)
    {
        var places = await PartPlaces.Of(db, sku, user, Request, ct);
        if (places.Count == 0) return NotFound();
        if (places.Count > 1) return View("WhichStore", places);
        var rows = movements.All(new MovementFilter(places[0].StoreId, places[0].Id, kind), WorkbookFile.MostRows);
        return this.Workbook(words["Parts.MovementsOf", places[0].Sku], PartSheet.MovementColumns(words), rows.Select(m => PartSheet.Movement(m, words)), places[0].Sku);
    }

    [HttpPost("movements")]
    [Can(Permission.KeepParts)]
    public async Task<IActionResult> Move(string sku, MovementForm form, [FromServices] SaveStockMovement save, CancellationToken ct)
    {
        var places = await PartPlaces.Of(db, sku, user, Request, ct);
        if (places.Count != 1) return NotFound();
        ModelState.Clear();
        var now = clock.GetUtcNow().UtcDateTime;
        var at = string.IsNullOrWhiteSpace(form.At) ? LocalTime.FromUtc(now, user.Zone) : TypedTime.Read(form.At, LocalTime.FromUtc(now, user.Zone));
        var (cost, readable) = Money.Read(form.UnitCost);
        if (at is null) ModelState.Add("At", "unreadable-time", words);
        if (!readable) ModelState.Add("UnitCost", "not-a-number", words);
        if (form.Quantity is null) ModelState.Add("Quantity", "required", words);
        if (!ModelState.IsValid || at is not { } local) return await Page(places[0], null, 1, form, StatusCodes.Status422UnprocessableEntity, ct);
        form.Key = FormKey.Or(form.Key, KeyLetter, clock, user.Zone);
        var saved = await save.Run(
            new MovementEntry(places[0].Store, form.Key, places[0].Sku, form.Kind, form.Quantity ?? 0, cost, string.IsNullOrWhiteSpace(form.At) ? Elapsed.Cut(now) : LocalTime.ToUtc(local, user.Zone), form.WorkOrder?.Trim().ToUpperInvariant()), ct);
        return await After(saved, places[0], form, words["Parts.Moved", words.Of(form.Kind), form.Quantity ?? 0], ct);
    }

    [HttpPost("movements/{movement:long}/void")]
    [Can(Permission.KeepParts)]
    public async Task<IActionResult> Void(string sku, long movement, int version, [FromServices] SaveStockMovement save, CancellationToken ct)
    {
        var places = await PartPlaces.Of(db, sku, user, Request, ct);
        if (places.Count != 1) return NotFound();
        ModelState.Clear();
        var done = await save.Void(movement, version, ct);
        return done.Problems.Any(p => p.Code == "unknown-movement") ? NotFound() : await After(done, places[0], new MovementForm(), words["Parts.MovementVoided"], ct);
    }

    private async Task<IActionResult> After(Outcome<string> done, PartPlace place, MovementForm form, string said, CancellationToken ct)
    {
        if (done.Succeeded)
        {
            this.Say(said);
            return LocalRedirect($"/parts/{Uri.EscapeDataString(place.Sku)}?store={Uri.EscapeDataString(place.Store)}");
        }

        foreach (var problem in done.Problems) ModelState.AddModelError(FieldOf(problem.Field), words.Of(problem));
        var conflict = done.Problems.Any(p => p.Code == "changed-meanwhile");
        return await Page(place, null, 1, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(PartPlace place, StockMovementKind? kind, int page, MovementForm form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        form.Key ??= FormKey.New(KeyLetter, clock, user.Zone);
        var model = await PartPage.Read(db, place, HttpContext.RequestServices, user, words, kind, page, form, ct);
        Response.StatusCode = status;
        return model is null ? NotFound() : View("Part", model);
    }

    private static string FieldOf(string field) => field switch { "quantity" => "Quantity", "unitCost" => "UnitCost", "at" => "At", "workOrder" => "WorkOrder", "kind" => "Kind", _ => "" };
}
