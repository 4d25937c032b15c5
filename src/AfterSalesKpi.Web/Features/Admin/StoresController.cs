using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The stores of the group.</summary>
[Route("admin/stores")]
[Can(Permission.Administer)]
public sealed class StoresController(KpiDbContext db, TimeProvider clock, Words words) : Controller
{
    private static readonly List<string> Zones = [LocalTime.DefaultZone, .. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(z => z.Contains('/', StringComparison.Ordinal) && z != LocalTime.DefaultZone).Order(StringComparer.Ordinal)];

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, [FromQuery(Name = "page")] int asked = 1, CancellationToken ct = default)
    {
        ViewData["NoMonth"] = true;
        var (page, text) = (Math.Clamp(asked, 1, 10_000), Known(q));
        var stores = Found(text);
        var rows = await Lines(stores.OrderBy(s => s.Code).Skip((page - 1) * StoresModel.Size).Take(StoresModel.Size)).ToListAsync(ct);
        return View("Stores", new StoresModel(text, page, await stores.CountAsync(ct), rows));
    }

    [HttpGet("export")]
    public IActionResult Export(string? q) => this.Workbook(
        words["Admin.Stores"],
        [new(words["Admin.StoreCode"]), new(words["Admin.StoreName"]), new(words["Admin.Region"]), new(words["Admin.TimeZone"]), new(words["Admin.People"], CellKind.Integer)],
        Lines(Found(Known(q)).OrderBy(s => s.Code).Take(WorkbookFile.MostRows)).AsEnumerable().Select(s => (IReadOnlyList<object?>)[s.Code, s.Name, s.Region, s.TimeZone, s.People]));

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken ct) => Page(null, new StoreForm(), StatusCodes.Status200OK, ct);

    [HttpPost("new")]
    public async Task<IActionResult> New(StoreForm form, [FromServices] SaveStore save, CancellationToken ct) => await Done(null, form, await save.Add(form.ToEntry(), ct), ct);

    [HttpGet("{code}")]
    public Task<IActionResult> Show(string code, CancellationToken ct) => Page(code, null, StatusCodes.Status200OK, ct);

    [HttpPost("{code}")]
    public async Task<IActionResult> Change(string code, StoreForm form, [FromServices] SaveStore save, CancellationToken ct) =>
        await db.Stores.AnyAsync(s => s.Code == code, ct) ? await Done(code, form, await save.Change(code, form.ToEntry(), form.Version, ct), ct) : NotFound();

    private static string? Known(string? q) => q is { Length: > 100 } ? q[..100] : q?.Trim();

    private IQueryable<Store> Found(string? text)
    {
        var stores = db.Stores.AsNoTracking();
        return string.IsNullOrEmpty(text) ? stores : stores.Where(s => s.Code.StartsWith(text) || s.Name.Contains(text) || s.Region!.Contains(text)); // none holds nothing
    }

    private IQueryable<StoreLine> Lines(IQueryable<Store> stores)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return stores.Select(s => new StoreLine(s.Code, s.Name, s.Region, s.TimeZone, db.Employees.Count(e => e.StoreId == s.Id && (e.LeftOn == null || e.LeftOn >= today))));
    }

    private async Task<IActionResult> Done(string? code, StoreForm form, Outcome outcome, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words["Admin.StoreSaved", form.Name?.Trim()]);
            return LocalRedirect("/admin/stores");
        }

        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(code, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(string? code, StoreForm? form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        var store = code is null ? null : await db.Stores.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, ct);
        if (store is null && code is not null) return NotFound();
        var conflict = status == StatusCodes.Status409Conflict;
        form ??= store is null ? new StoreForm() : StoreForm.From(store);
        if (conflict) form.Version = store!.Version; // a conflict has a store; saved once more it is meant
        if (store is not null) form.Code = store.Code;
        var regions = await db.Stores.Where(s => s.Region != null).Select(s => s.Region!).Distinct().OrderBy(r => r).Take(200).ToListAsync(ct); // asked for
        Response.StatusCode = status;
        return View("Store", new StorePage(store, form, Zones, regions, conflict));
    }
}
