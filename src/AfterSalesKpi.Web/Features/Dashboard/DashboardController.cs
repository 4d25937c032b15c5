using System.Globalization;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The first screen of those who answer for a store or for all of them.</summary>
[Can(Permission.ViewDashboard)]
[Route("dashboard")]
public sealed class DashboardController(CurrentUser user, DashboardReads reads, DashboardText text, TodayText today, GroupCatalogue catalogue, Words words) : Controller
{
    /// <summary>The tab of a month's results; without it the morning comes first, but for addresses that ask for a month or an indicator.</summary>
    private const string MonthTab = "month";

    private const string FirstIndicator = "on-time-rate";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? indicator, string? tab, CancellationToken ct)
    {
        if (user.Store is { } here && tab != MonthTab && indicator is null && !Request.Query.ContainsKey("month")) return await Today(here.Id, ct);
        await catalogue.Load(ct);
        var storeId = user.Store?.Id;
        var calculated = await reads.Months(user.Month, storeId, ct);
        var shown = calculated.UpTo(user.Month);
        var chosen = Chosen(indicator);
        var trend = shown is null ? null : await reads.Trend(chosen, storeId, shown.Month, calculated.Stamp, ct);
        if (storeId is { } store)
        {
            var dashboard = shown is null ? null : await reads.Store(store, shown.Month, calculated.Stamp, ct);
            return View("Store", StoreModel.From(shown, dashboard, trend, await reads.OpenOrders(store, ct), text));
        }

        var standings = shown is null ? [] : await reads.Stores(shown.Month, calculated.Stamp, ct);
        return View("Stores", StoresModel.From(shown, standings, await reads.LateOrders(ct), trend, text));
    }

    private async Task<IActionResult> Today(int storeId, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var kept = await reads.Morning(storeId, ct);
        if (kept.Morning is not { } morning) return NotFound();
        var calculated = await reads.Months(morning.Days.Month, storeId, ct);
        var running = calculated.UpTo(morning.Days.Month) is { } month && month.Month == morning.Days.Month ? month : null;
        var sums = running is null ? null : await reads.Store(storeId, running.Month, calculated.Stamp, ct);
        var key = (user.Role, CultureInfo.CurrentUICulture.Name, Request.PathBase.Value, user.Store?.Name, calculated.Stamp, running?.CalculatedAt);
        return View("Today", new TodayPage(morning.Days, kept.Shelf, key, () => TodayModel.From(morning, running, sums, today, text)));
    }

    /// <summary>All stores side by side as a workbook; one store's month has its own, that of the scores.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        if (user.Store is not null) return LocalRedirect($"/scores/{user.Month}/export");
        var calculated = await reads.Months(user.Month, null, ct);
        var shown = calculated.UpTo(user.Month);
        var standings = shown is null ? [] : await reads.Stores(shown.Month, calculated.Stamp, ct);
        var model = StoresModel.From(shown, standings, await reads.LateOrders(ct), null, text);
        return this.Workbook(
            $"{words["Dashboard.StoresTitle"]} {shown?.Month ?? user.Month}",
            [
                new(words["Frame.StoreCode"]), new(words["Frame.Store"]), new(words["Dashboard.StoreScore"], CellKind.Decimal2), new(words["Dashboard.AgainstLastMonth"], CellKind.Decimal2),
                .. Enum.GetValues<Dimension>().Select(d => new Column(words.Of(d), CellKind.Decimal2)), new(words["Dashboard.LateNow"], CellKind.Integer),
            ],
            model.Stores.Select(s => (IReadOnlyList<object?>)[s.Code, s.Name, s.Score, s.Change, .. s.Dimensions.Select(d => (object?)d), s.Late]),
            words["Dashboard.StoresTitle"]);
    }

    /// <summary>Only the trend, for another indicator.</summary>
    [HttpGet("trend")]
    public async Task<IActionResult> Trend(string? indicator, CancellationToken ct)
    {
        await catalogue.Load(ct);
        var calculated = await reads.Months(user.Month, user.Store?.Id, ct);
        if (calculated.UpTo(user.Month) is not { } shown) return NotFound();
        var trend = await reads.Trend(Chosen(indicator), user.Store?.Id, shown.Month, calculated.Stamp, ct);
        var lines = user.Store is { } store ? (await reads.Store(store.Id, shown.Month, calculated.Stamp, ct)).Now?.Lines : null;
        return PartialView("_Trend", text.Trend(trend, StoreModel.TargetOf(lines, trend.Indicator)));
    }

    private IIndicator Chosen(string? key) => catalogue.Now.Find(key ?? FirstIndicator) ?? catalogue.Now.Find(FirstIndicator)!; // it is built in
}
