using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>Entering and correcting a part's facts.</summary>
[Route("parts")]
[Can(Permission.KeepParts)]
public sealed class PartEntryController(KpiDbContext db, CurrentUser user, Words words) : Controller
{
    [HttpGet("new")]
    public IActionResult New(string? sku) => user.Store is null ? StoreFirst() : Page(new PartForm { Sku = sku }, StatusCodes.Status200OK);

    [HttpPost("new")]
    public async Task<IActionResult> New(PartForm form, [FromServices] SavePart save, CancellationToken ct)
    {
        form.Version = null;
        return await Save(form, save, ct);
    }

    [HttpGet("{sku}/edit")]
    public async Task<IActionResult> Edit(string sku, CancellationToken ct)
    {
        var parts = await PartPlaces.Of(db, sku, user, Request, ct);
        if (parts.Count == 0) return NotFound();
        if (user.Store is null || parts.Count > 1) return parts.Count == 1 ? LocalRedirect($"/parts/{Uri.EscapeDataString(parts[0].Sku)}/edit?store={Uri.EscapeDataString(parts[0].Store)}") : View("WhichStore", parts);
        return Page(PartForm.From(await db.Parts.AsNoTracking().SingleAsync(p => p.Id == parts[0].Id, ct)), StatusCodes.Status200OK);
    }

    [HttpPost("{sku}/edit")]
    public async Task<IActionResult> Edit(string sku, PartForm form, [FromServices] SavePart save, CancellationToken ct)
    {
        var parts = await PartPlaces.Of(db, sku, user, Request, ct);
        if (parts.Count == 0) return NotFound();
        form.Sku = parts[0].Sku;
        form.Version ??= -1; // a form that does not say which version it has seen has seen none that is kept
        return await Save(form, save, ct);
    }

    private async Task<IActionResult> Save(PartForm form, SavePart save, CancellationToken ct)
    {
        if (user.Store is not { } store) return StoreFirst();
        ModelState.Clear();
        var (entry, readable) = form.Read(store.Code);
        if (!readable) ModelState.Add("UnitCost", "not-a-number", words);
        else if (await save.Run(entry, ct) is var saved && saved.Succeeded)
        {
            this.Say(words["Parts.Saved", saved.Value]);
            return LocalRedirect($"/parts/{Uri.EscapeDataString(saved.Value)}?store={Uri.EscapeDataString(store.Code)}");
        }
        else
        {
            foreach (var problem in saved.Problems) ModelState.AddModelError(FieldOf(problem.Field), words.Of(problem));
            if (saved.Problems.Any(p => p.Code == "changed-meanwhile")) return await Theirs(form, store, ct);
        }

        return Page(form, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What was typed stays; sent again it goes over the version that is named now.</summary>
    private async Task<IActionResult> Theirs(PartForm form, StoreChoice store, CancellationToken ct)
    {
        var part = await db.Parts.AsNoTracking().SingleAsync(p => p.StoreId == store.Id && p.Sku == form.Sku, ct);
        ViewData["Theirs"] = PartForm.From(part);
        form.Version = part.Version;
        return Page(form, StatusCodes.Status409Conflict);
    }

    private ViewResult StoreFirst() => View("StoreFirst");

    private ViewResult Page(PartForm form, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        return View("PartEntry", form);
    }

    private static string FieldOf(string field) => field switch { "sku" => "Sku", "name" => "Name", "class" => "Class", "shelf" => "Shelf", "unitCost" => "UnitCost", _ => "" };
}
