using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>Keys by which other systems reach the group's data: made, shown once, taken back.</summary>
[Route("admin/api-keys")]
[Can(Permission.Administer)]
public sealed class KeysController(KpiDbContext db, CurrentUser user, ApiKeyList keys, Words words) : Controller
{
    private const int MostStores = 2_000;

    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken ct) => Page(new KeyForm(), null, StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var rows = await keys.Run(ct);
        return this.Workbook(
            words["Admin.Keys"],
            [
                new(words["Admin.KeyName"]), new(words["Admin.KeyScopes"]), new(words["Admin.Store"]), new(words["Admin.KeyCreated"], CellKind.Time), new(words["Admin.KeyUsed"], CellKind.Time),
                new(words["Admin.Revoked"], CellKind.Time),
            ],
            rows.Select(k => (IReadOnlyList<object?>)
            [
                k.Name, string.Join(words["Imports.Comma"], Enum.GetValues<ApiKeyScopes>().Where(s => s != ApiKeyScopes.None && k.Scopes.HasFlag(s)).Select(s => words.Of(s))),
                k.Store ?? words["Frame.AllStores"], SheetTime.Of(k.CreatedAt, k.TimeZone ?? user.Zone.Id), SheetTime.Of(k.UsedAt, k.TimeZone ?? user.Zone.Id),
                SheetTime.Of(k.RevokedAt, k.TimeZone ?? user.Zone.Id),
            ]));
    }

    [HttpPost("")]
    public async Task<IActionResult> Make(KeyForm form, [FromServices] AddApiKey add, CancellationToken ct)
    {
        var scopes = form.Scopes.Where(s => Enum.IsDefined(s)).Aggregate(ApiKeyScopes.None, (all, one) => all | one);
        var made = await add.Run(form.Name ?? "", scopes, string.IsNullOrEmpty(form.Store) ? null : form.Store, ct);
        ModelState.Clear();
        if (made.Succeeded) return await Page(new KeyForm(), made.Value, StatusCodes.Status200OK, ct);
        ModelState.Add(made, words);
        return await Page(form, null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpPost("{apiKey:int}/revoke")]
    public async Task<IActionResult> Revoke(int apiKey, [FromServices] RevokeApiKey revoke, CancellationToken ct)
    {
        if (!(await revoke.Run(apiKey, ct)).Succeeded) return NotFound();
        this.Say(words["Admin.KeyRevoked"]);
        return LocalRedirect("/admin/api-keys");
    }

    private async Task<IActionResult> Page(KeyForm form, string? text, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).Select(s => new { s.Code, s.Name }).Take(MostStores).ToListAsync(ct);
        Response.StatusCode = status;
        return View("Keys", new KeysModel(await keys.Run(ct), form, [.. stores.Select(s => (s.Code, s.Name))], text));
    }
}
