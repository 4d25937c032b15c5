using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.Dashboard;

public sealed partial class TodayTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private KpiHost Host => shared.Host;

    [Fact]
    public async Task The_morning_comes_first_and_the_month_is_the_other_tab()
    {
        var (_, manager) = await Shop();
        var browser = await Host.SignIn(manager);

        var today = await browser.GetStringAsync("/dashboard");

        Assert.Contains("<h1>今日</h1>", today, StringComparison.Ordinal);
        foreach (var address in new[] { "/dashboard?tab=month", "/dashboard?month=2026-06", "/dashboard?indicator=on-time-rate" })
        {
            Assert.Contains("<h1>看板</h1>", await browser.GetStringAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_number_leads_to_a_list_with_as_many_rows()
    {
        var (store, manager) = await Shop();
        await using (var db = Host.NewContext(store.GroupId))
        {
            await TestData.CreateOrder(db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-1), StartedAt = null, CompletedAt = null, DeliveredAt = null, PromisedAt = TestData.Noon.AddHours(-20) });
            await TestData.CreateOrder(db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-5), StartedAt = null, CompletedAt = TestData.Noon.AddDays(-4), DeliveredAt = null, PromisedAt = TestData.Noon.AddDays(-4) });
            await TestData.CreateOrder(db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-1), StartedAt = null, CompletedAt = TestData.Noon.AddHours(-23), DeliveredAt = TestData.Noon.AddHours(-22), PromisedAt = TestData.Noon.AddHours(-20) });
            await TestData.CreateActionItem(db, store, manager);
        }

        var browser = await Host.SignIn(manager);

        var page = await browser.GetStringAsync("/dashboard");

        var figures = Figure().Matches(page).Select(m => (Address: WebUtility.HtmlDecode(m.Groups[1].Value), Count: m.Groups[2].Value)).ToList();
        Assert.Contains(("/work-orders?by=received&from=2026-07-14&to=2026-07-14", "2"), figures);
        Assert.Contains(("/work-orders?by=decided&from=2026-07-14&to=2026-07-14&state=missed", "1"), figures);
        foreach (var (address, count) in figures.Where(f => !f.Count.Contains('.', StringComparison.Ordinal) && Regex.IsMatch(f.Address, "^/(work-orders|todo)")))
        {
            var list = await browser.GetStringAsync(address);
            Assert.True(count == RowsOf(list), $"{address}: {count} on the morning, {RowsOf(list)} in the list");
        }
    }

    [Fact]
    public async Task A_store_without_anything_has_a_morning_all_the_same()
    {
        var (_, manager) = await Shop();
        var browser = await Host.SignIn(manager);

        var answer = await browser.GetAsync("/dashboard?culture=en");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Last open day", page, StringComparison.Ordinal);
        Assert.Contains("The month has not been calculated yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_in_the_store_is_on_the_next_page_and_what_changes_elsewhere_leaves_it_as_it_is()
    {
        var (store, manager) = await Shop();
        var browser = await Host.SignIn(manager);
        Assert.Equal("0", await InShop(browser));

        await using var db = Host.NewContext(store.GroupId);
        var order = await TestData.CreateOrder(db, store, StillHere);
        Assert.Equal("1", await InShop(browser));
        Assert.Equal("1", await InShop(browser));
        await TestData.CreateOrder(db, await TestData.CreateStore(db), StillHere);
        Assert.Equal("1", await InShop(browser));

        order.Cancel(TestData.Noon);
        await db.SaveChangesAsync();
        Assert.Equal("0", await InShop(browser));
    }

    [Fact]
    public async Task The_same_morning_is_shown_to_each_reader_by_the_own_role_and_language()
    {
        var (store, manager) = await Shop();
        await using (var db = Host.NewContext(store.GroupId)) await TestData.CreateOrder(db, store, StillHere);
        var browser = await Host.SignIn(manager);
        var personnel = await Host.SignIn(await Host.CreateAccount(store.GroupId, Role.HumanResources));

        var managers = await browser.GetStringAsync("/dashboard");
        var hers = await personnel.GetStringAsync($"/dashboard?store={store.Code}");
        var english = await browser.GetStringAsync("/dashboard?culture=en");
        var chinese = await browser.GetStringAsync("/dashboard?culture=zh-CN");

        Assert.Contains("href=\"/work-orders?stay=0\"", managers, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/work-orders", hers, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
        Assert.Contains("Last open day", english, StringComparison.Ordinal);
        Assert.DoesNotContain("Last open day", chinese, StringComparison.Ordinal);
        Assert.Contains(manager.DisplayName, managers, StringComparison.Ordinal);
        Assert.DoesNotContain(manager.DisplayName, hers, StringComparison.Ordinal);
    }

    private static WorkOrderFacts StillHere(WorkOrderFacts f) => f with
    {
        ReceivedAt = TestData.Noon.AddHours(-3), StartedAt = null, CompletedAt = null, DeliveredAt = null, PromisedAt = TestData.Noon.AddHours(2),
    };

    private static async Task<string> InShop(HttpClient browser) =>
        Figure().Matches(await browser.GetStringAsync("/dashboard")).Where(m => m.Groups[1].Value == "/work-orders?stay=0").Select(m => m.Groups[2].Value).SingleOrDefault() ?? "none";

    private static string RowsOf(string list) => Regex.Count(list, "<tr data-href").ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(Store Store, UserAccount Manager)> Shop()
    {
        await using var db = Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        return (store, await Host.CreateAccount(store.GroupId, Role.ServiceManager, store));
    }

    [GeneratedRegex("""class="figure-value"><a[^>]*href="([^"]+)"[^>]*>([^<]+)</a>""")]
    private static partial Regex Figure();
}
