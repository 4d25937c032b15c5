using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Shared;

/// <summary>What a browser with nothing in its cache has to fetch for a page, over the wire, everything counted (look.md, Weight).</summary>
public sealed class PageWeightTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const long WithoutCharts = 150_000;
    private const long WithCharts = 600_000;

    [SkippableFact]
    public async Task Pages_with_real_lists_stay_light()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (group, store, technician) = await Demo(host);
        var page = await browsers.SignIn(host, await host.CreateAccount(group, Role.ServiceManager, store));
        var month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1).AddMonths(-1);
        (string Address, long Most)[] pages =
        [
            ("/work-orders", WithoutCharts), ("/board", WithoutCharts), ("/dashboard", WithoutCharts), ("/staff", WithoutCharts), ("/complaints", WithoutCharts), ("/follow-ups", WithoutCharts),
            ($"/scores/{month}", WithoutCharts), ($"/scores/{month}/{technician}?line=1", WithoutCharts), ("/todo", WithoutCharts), ("/indicators", WithoutCharts), ("/account", WithoutCharts),
            ("/parts/movements", WithoutCharts), ($"/dashboard?month={month}", WithCharts), ("/parts", WithCharts), ("/surveys", WithCharts), ($"/indicators/on-time-rate?month={month}", WithCharts),
            ($"/quarters/{month.Quarter}/{technician}", WithCharts),
        ];
        List<string> heavy = [];
        foreach (var (address, most) in pages)
        {
            var (bytes, charts) = await Weigh(page, address);
            if (bytes > most) heavy.Add($"{address}: {bytes:N0} bytes");
            if (charts && most == WithoutCharts) heavy.Add($"{address} loads charts and shows none");
            Assert.True(bytes > 10_000, $"{address} was not measured: {bytes} bytes");
        }

        Assert.True(heavy.Count == 0, string.Join(Environment.NewLine, heavy));
    }

    private static async Task<(long Bytes, bool Charts)> Weigh(IPage page, string address)
    {
        var wire = await page.Context.NewCDPSessionAsync(page);
        var (bytes, charts) = (0L, false);
        wire.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += (long)(e?.GetProperty("encodedDataLength").GetDouble() ?? 0);
        wire.Event("Network.requestWillBeSent").OnEvent += (_, e) => charts |= e?.GetProperty("request").GetProperty("url").GetString()?.Contains("/charts.", StringComparison.Ordinal) == true;
        await wire.SendAsync("Network.enable");
        await wire.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        Assert.True(answer?.Ok, $"{address}: {answer?.Status}");
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)"); // what comes when it is looked at
        await page.WaitForTimeoutAsync(800);
        await wire.DetachAsync();
        return (bytes, charts);
    }

    private static async Task<(int Group, Store Store, string Technician)> Demo(KpiHost host)
    {
        using var scope = host.Services.CreateScope();
        var size = new DemoSize(1, 2, 300, 1, TestData.Noon);
        var group = (await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(TestData.NewCode("集团"), 1, size, [], null, default)).Value!; // not refused
        var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
        var technician = await db.Employees.Where(e => db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.Technician) && e.LeftOn == null).OrderBy(e => e.Number).Select(e => e.Number).FirstAsync();
        return (group.Id, await db.Stores.AsNoTracking().SingleAsync(), technician);
    }
}
