using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>What a group's administrator keeps, each with the figure that tells whether something is to be done.</summary>
[Route("admin")]
[Can(Permission.Administer)]
public sealed class OverviewController(KpiDbContext db, CurrentUser user, AuditList trail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var group = user.GroupId;
        var accounts = await db.Users.Where(a => a.GroupId == group).GroupBy(a => new { a.Disabled, Waits = a.FirstPasswordUntil != null }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return View("Index", new OverviewModel(
            accounts.Where(a => !a.Key.Disabled).Sum(a => a.Count), accounts.Where(a => a.Key.Disabled).Sum(a => a.Count), accounts.Where(a => !a.Key.Disabled && a.Key.Waits).Sum(a => a.Count),
            await db.Stores.CountAsync(ct), await db.Positions.CountAsync(p => !p.Retired, ct), await db.ApiKeys.CountAsync(k => k.GroupId == group && k.RevokedAt == null, ct),
            await db.OutboxMessages.CountAsync(m => m.GaveUpAt != null, ct), await trail.Newest(ct)));
    }
}
