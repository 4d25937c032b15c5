using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Access;

/// <summary>Which store and which month a page shows: as its address says, else as was chosen last.</summary>
internal static class WhatIsShown
{
    // Every request asks it.
    private static readonly PerModel<Func<KpiDbContext, string?, CancellationToken, Task<Found?>>> Store = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, string? code, CancellationToken cancel) => db.Stores.AsNoTracking().Where(s => code == null || s.Code == code).OrderBy(s => s.Id)
            .Select(s => new Found(s.Id, s.Code, s.Name, s.TimeZone)).FirstOrDefault()));

    /// <summary><c>?store=CODE</c> chooses a store, <c>?store=</c> all of them. False when that store is not in the person's scope.</summary>
    public static async Task<bool> ChooseStoreAsync(HttpContext http, KpiDbContext db, CurrentUser user, Cookies cookies)
    {
        var cancel = http.RequestAborted;
        var asked = http.Request.Query["store"].ToString();
        if (asked.Length > 0)
        {
            user.Store = await FindAsync(db, asked, cancel);
            if (user.Store is null) return false;
            cookies.Keep(http, Cookies.StoreName, user.Store.Code, days: 365);
            return true;
        }

        if (http.Request.Query.ContainsKey("store")) cookies.Forget(http, Cookies.StoreName);
        else if (cookies.Read(http, Cookies.StoreName) is { } remembered) user.Store = await FindAsync(db, remembered, cancel);

        // Somebody of one store looks at that store, whatever else is remembered.
        if (!user.Scope.WholeGroup) user.Store ??= await FindAsync(db, null, cancel);
        return true;
    }

    /// <summary>The month of the address (<c>/scores/2026-10</c> or <c>?month=2026-10</c>), else the remembered one, else the running one.</summary>
    public static void ChooseMonth(HttpContext http, CurrentUser user, Cookies cookies, TimeProvider clock)
    {
        user.RunningMonth = StoreMonth.Of(clock.GetUtcNow().UtcDateTime, user.Zone, user.FirstDayOfMonth);
        var asked = http.GetRouteValue("month") as string ?? http.Request.Query["month"].ToString();
        if (StoreMonth.TryParse(asked, out var month)) cookies.Keep(http, Cookies.MonthName, month.ToString());
        else if (!StoreMonth.TryParse(cookies.Read(http, Cookies.MonthName), out month)) month = user.RunningMonth;
        user.Month = month;
    }

    private static async Task<StoreChoice?> FindAsync(KpiDbContext db, string? code, CancellationToken cancel) =>
        await Store.Of(db)(db, code, cancel) is { } store ? new StoreChoice(store.Id, store.Code, store.Name, LocalTime.Zone(store.TimeZone)) : null;

    private sealed record Found(int Id, string Code, string Name, string TimeZone);
}
