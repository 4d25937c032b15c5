using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.WorkOrders;

public sealed class EntryTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task An_order_of_a_new_customer_is_entered_with_the_keyboard_alone()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, _, account) = await Shop(host);
        var page = await browsers.SignIn(host, account);
        await page.GotoAsync("/work-orders/new");

        await Type(page, "沪A12345", "#find");
        await Type(page, "LSVAM4187C2184847", "#Vehicle_Vin");
        await Type(page, "大众", "#Vehicle_Brand");
        await Type(page, "朗逸", "#Vehicle_Model");
        await Type(page, "王敏", "#Customer_Name");
        await Type(page, "13800138000", "#Customer_Phone");
        await Type(page, "32100", "#Vehicle_Mileage");
        await Type(page, "", "#Customer_ReferredBy");
        await Type(page, "", "#Number");
        await page.Keyboard.PressAsync("ArrowDown");
        await Type(page, "", "#ServiceType");
        await Type(page, "", "#Advisor");
        await Type(page, "", "#Technician");
        await Type(page, "", "#ReceivedAt");
        await page.Keyboard.TypeAsync("+2h");
        await Assertions.Expect(page.Locator("#PromisedAt-taken")).ToContainTextAsync("2026-07-15 周三 14:00");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(address => address.Contains("/work-orders/WO260715-001?", StringComparison.Ordinal));

        await using var db = host.NewContext(store.GroupId);
        var order = await db.WorkOrders.SingleAsync();
        Assert.Equal((TestData.Noon.AddHours(2), ServiceType.Maintenance, 32_100), (order.PromisedAt, order.ServiceType, order.Mileage));
        Assert.Equal(("王敏", "13800138000"), await db.Customers.Select(c => new ValueTuple<string?, string?>(c.Name, c.Phone)).SingleAsync());
    }

    [SkippableFact]
    public async Task A_known_vehicle_brings_its_customer_along()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, advisor, account) = await Shop(host);
        string code;
        await using (var db = host.NewContext(store.GroupId))
        {
            var customer = await TestData.CreateCustomer(db);
            await TestData.CreateOrder(db, store, advisor: advisor, customer: customer);
            code = customer.Code;
        }

        var page = await browsers.SignIn(host, account);
        await page.GotoAsync("/work-orders/new");
        await page.Keyboard.TypeAsync("沪a123");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#Customer_Name")).ToHaveValueAsync($"客户{code}");
        await Assertions.Expect(page.Locator("#Vehicle_Plate")).ToHaveValueAsync("沪A12345");
        await Assertions.Expect(page.Locator("[data-known-code]")).ToHaveTextAsync(code);
        await Assertions.Expect(page.Locator("#Vehicle_Mileage")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Of_two_who_change_one_order_the_second_sees_both_and_loses_nothing()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, advisor, account) = await Shop(host);
        await using (var db = host.NewContext(store.GroupId)) await TestData.CreateOrder(db, store, advisor: advisor, number: "WO-1");
        var first = await browsers.SignIn(host, account);
        var second = await browsers.SignIn(host, await host.CreateAccount(store.GroupId, Role.ServiceManager, store));
        await first.GotoAsync("/work-orders/WO-1/edit");
        await second.GotoAsync("/work-orders/WO-1/edit");

        await first.FillAsync("#LabourAmount", "410");
        await first.Keyboard.PressAsync("Control+Enter");
        await first.WaitForURLAsync(address => !address.Contains("/edit", StringComparison.Ordinal));
        await second.FillAsync("#LabourAmount", "520");
        await second.FillAsync("#PartsAmount", "77");
        await second.Keyboard.PressAsync("Control+Enter");

        var conflict = second.Locator(".conflict");
        await Assertions.Expect(conflict).ToContainTextAsync("410.00");
        await Assertions.Expect(conflict).ToContainTextAsync("520");
        await Assertions.Expect(second.Locator("#PartsAmount")).ToHaveValueAsync("77");
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await second.ScreenshotAsync(new() { Path = $"{folder}/conflict.png" });
        Assert.Empty(await Serious(second));
        await conflict.Locator("[data-take=LabourAmount]").ClickAsync();
        await conflict.Locator("button[type=submit]").ClickAsync();
        await second.WaitForURLAsync(address => !address.Contains("/edit", StringComparison.Ordinal));
        await using var after = host.NewContext(store.GroupId);
        var order = await after.WorkOrders.SingleAsync();
        Assert.Equal((41_000L, 7_700L), (order.LabourFen, order.PartsFen));
    }

    [SkippableTheory]
    [InlineData("zh-CN", 1440)]
    [InlineData("zh-CN", 390)]
    [InlineData("en", 1440)]
    [InlineData("en", 390)]
    public async Task The_form_hides_nothing_from_anybody(string locale, int width)
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (_, _, account) = await Shop(host);
        var page = await browsers.SignIn(host, account, width, locale);
        await page.GotoAsync("/work-orders/new");
        await page.Locator("#ReceivedAt").FillAsync("soon");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".problems");

        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = $"{folder}/entry-{locale}-{width}.png", FullPage = true });
        Assert.Empty(await Serious(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.DoesNotContain("WorkOrders.Entry.", await page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task Type(IPage page, string text, string field)
    {
        await Assertions.Expect(page.Locator(field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<IEnumerable<string>> Serious(IPage page) =>
        (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}");

    private static async Task<(Store Store, Employee Advisor, UserAccount Account)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        return (store, advisor, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
    }
}
