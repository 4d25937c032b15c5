using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.FollowUps;

public sealed class CallTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task Customers_are_called_one_after_the_other_with_the_keyboard_alone()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, account) = await Shop(host);
        var page = await browsers.SignIn(host, account);
        await page.GotoAsync("/follow-ups");
        await page.Locator("tr[data-href]").First.WaitForAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("form[data-call]");
        var first = new Uri(page.Url).AbsolutePath;

        await page.Keyboard.PressAsync("1"); // reached: the questions follow
        while (await page.EvaluateAsync<bool>("!!document.activeElement.closest('.call-question') && document.activeElement.type === 'radio'")) await page.Keyboard.PressAsync("5");
        if (await page.EvaluateAsync<bool>("document.activeElement.matches('[data-scale]')"))
        {
            await page.Keyboard.TypeAsync("10");
            await page.Keyboard.PressAsync("Enter");
        }

        while (await page.EvaluateAsync<bool>("!!document.activeElement.closest('.call-question') && document.activeElement.type === 'radio'")) await page.Keyboard.PressAsync("4");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(address => address.Contains("undo=", StringComparison.Ordinal));
        Assert.NotEqual(first, new Uri(page.Url).AbsolutePath);
        await page.Keyboard.PressAsync("2"); // no answer: the button to save has the focus
        await Assertions.Expect(page.Locator("[data-save]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/follow-ups");
        await Assertions.Expect(page.Locator(".undo-bar")).ToBeVisibleAsync();

        await using var db = host.NewContext(store.GroupId);
        Assert.Equal([FollowUpOutcome.Reached, FollowUpOutcome.NoAnswer], await db.FollowUps.OrderBy(f => f.Id).Select(f => f.Outcome).ToListAsync());
        var response = await db.SurveyResponses.SingleAsync();
        Assert.Equal((5, 10, SurveyChannel.Phone), (response.Overall, response.Recommend, response.Channel));
    }

    [SkippableTheory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task The_pages_hide_nothing_from_anybody(string locale, int width)
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, account) = await Shop(host);
        var manager = await host.CreateAccount(store.GroupId, Role.ServiceManager, store, await NewManager(host, store));
        foreach (var (who, addresses) in new[] { (account, new[] { "/follow-ups", "first", "/complaints/new" }), (manager, ["/follow-ups/team", "/follow-ups/script", "/complaints"]) })
        {
            var page = await browsers.SignIn(host, who, width, locale);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address == "first" ? "/follow-ups" : address);
                if (address == "first") await page.GotoAsync((await page.Locator(".page-head .btn-primary").GetAttributeAsync("href"))!); // there is somebody to call
                await page.WaitForSelectorAsync("h1");
                if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = $"{folder}/care-{address.Trim('/').Replace('/', '-')}-{locale}-{width}.png", FullPage = true });
                Assert.Empty(await Serious(page, address));
                var wide = await page.EvaluateAsync<string>(TooWide);
                Assert.True(wide.Length == 0, wide);
                Assert.DoesNotContain("FollowUps.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            }
        }
    }

    // What reaches beyond the window, where the page scrolls sideways.
    private const string TooWide = """
        document.documentElement.scrollWidth <= innerWidth ? "" : location.pathname + ": "
          + [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + "." + e.className + " in " + e.parentElement.className).join(" ")
        """;

    private static async Task<IEnumerable<string>> Serious(IPage page, string address) =>
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{address} {v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}");

    private static async Task<Employee> NewManager(KpiHost host, Store store)
    {
        await using var db = host.NewContext(store.GroupId);
        return await TestData.CreateEmployee(db, store, PositionKind.ServiceManager);
    }

    private static async Task<(Store Store, UserAccount Account)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var agent = await TestData.CreateEmployee(db, store, PositionKind.CustomerCare);
        foreach (var days in new[] { 1, 2 })
        {
            var at = TestData.Noon.AddDays(-days);
            await TestData.CreateOrder(
                db, store, f => f with { ReceivedAt = at.AddHours(-3), StartedAt = at.AddHours(-2), PromisedAt = at, CompletedAt = at.AddHours(-1), DeliveredAt = at }, technician: technician);
        }

        return (store, await host.CreateAccount(store.GroupId, Role.CustomerCare, store, agent));
    }
}
