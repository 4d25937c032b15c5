using AfterSalesKpi.Data;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Shared.Components.StoreSwitch;

/// <summary>The store looked at; for those who see several, the way to another.</summary>
public sealed class StoreSwitchViewComponent(KpiDbContext db, CurrentUser user) : ViewComponent
{
    private const int Shown = 30;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!user.Scope.WholeGroup) return View(new StoreSwitchView([], 0));
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).ThenBy(s => s.Id)
            .Select(s => new StoreOption(s.Code, s.Name)).Take(Shown + 1).ToListAsync(HttpContext.RequestAborted);
        var more = stores.Count <= Shown ? 0 : await db.Stores.CountAsync(HttpContext.RequestAborted) - Shown;
        return View(new StoreSwitchView([.. stores.Take(Shown)], more));
    }
}
