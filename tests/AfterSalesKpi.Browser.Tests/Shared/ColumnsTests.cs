using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Shared;

public sealed class ColumnsTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task Columns_put_away_with_the_keyboard_stay_away_on_the_next_visit_and_on_paper()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (_, account) = await Shop(host);
        var page = await browsers.SignIn(host, account);
        await page.GotoAsync("/work-orders");
        var (type, customer) = (page.Locator("th[data-column=type]"), page.Locator("th[data-column=customer]"));
        await Assertions.Expect(type).ToBeVisibleAsync();

        await page.Locator("[data-columns-of] > button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".column-entry", new() { HasText = "业务类型" }).Locator("input").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Shift+Tab"); // the entry above
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(type).ToBeHiddenAsync();
        await Assertions.Expect(customer).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-hidden-columns]")).ToHaveTextAsync("隐藏 2");
        await page.ReloadAsync();
        await Assertions.Expect(type).ToBeHiddenAsync();
        Assert.DoesNotContain(await page.Locator("tbody td:visible").AllTextContentsAsync(), t => t.Trim() == "维修");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(type).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-columns-of]")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await page.ClickAsync("[data-columns-of] > button");
        Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        await page.ClickAsync("[data-all-columns]");
        await page.ReloadAsync();
        await Assertions.Expect(type).ToBeVisibleAsync();
        await Assertions.Expect(customer).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_one_has_put_away_another_at_the_same_machine_still_sees()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, account) = await Shop(host);
        var other = await host.CreateAccount(store.GroupId, Role.ServiceManager, store);
        var page = await browsers.SignIn(host, account);
        await page.GotoAsync("/work-orders");
        await page.ClickAsync("[data-columns-of] > button");
        await page.Locator(".column-entry", new() { HasText = "业务类型" }).Locator("input").UncheckAsync();

        await page.GotoAsync("/account");
        await page.Locator("form[action='/account/logout'] button").First.EvaluateAsync("b => b.click()");
        await page.WaitForURLAsync(address => !address.EndsWith("/account", StringComparison.Ordinal));
        await page.GotoAsync("/account/login");
        await page.FillAsync("#UserName", other.UserName!);
        await page.FillAsync("#Password", KpiHost.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => !address.Contains("/account/login", StringComparison.Ordinal));
        await page.GotoAsync("/work-orders");

        await Assertions.Expect(page.Locator("th[data-column=type]")).ToBeVisibleAsync();
    }

    private static async Task<(Store Store, UserAccount Account)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        await TestData.CreateOrder(db, store, advisor: advisor);
        return (store, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
    }
}
