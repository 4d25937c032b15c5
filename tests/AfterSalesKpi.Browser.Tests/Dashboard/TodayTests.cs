using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Dashboard;

public sealed class TodayTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task A_manager_sees_a_late_car_in_the_morning_and_gives_it_to_its_advisor_who_does_it_on_a_phone()
    {
        await using var host = await KpiHost.StartForBrowsers();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        await TestData.CreateOrder(
            db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-8), StartedAt = null, CompletedAt = null, DeliveredAt = null, PromisedAt = TestData.Noon.AddDays(-7) }, advisor, number: "WO-8");
        var manager = await host.CreateAccount(store.GroupId, Role.ServiceManager, store);
        var account = await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor);

        var page = await browsers.SignIn(host, manager);
        await page.GotoAsync("/dashboard");
        var serious = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => v.Id);
        Assert.Empty(serious);
        await page.Locator("a[href^='/todo/new?about=WorkOrder']").ClickAsync();
        await Assertions.Expect(page.Locator("#Assignee")).ToHaveValueAsync($"{account.Id}");
        await page.FillAsync("#DueAt", "+2h");
        await Assertions.Expect(page.Locator("#due-taken")).ToContainTextAsync("2026-07-15 周三 14:00");
        await page.Locator("#DueAt").PressAsync("Control+Enter");
        await page.WaitForURLAsync(address => System.Text.RegularExpressions.Regex.IsMatch(address, "/todo/[0-9]+$"));

        var phone = await browsers.SignIn(host, account, width: 390);
        await phone.Locator("a.top-count").ClickAsync();
        await Assertions.Expect(phone.Locator("td.wide a")).ToContainTextAsync("已在店 8 天");
        Assert.Equal(0, await phone.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        await phone.Locator("td.todo-done button").ClickAsync();
        await Assertions.Expect(phone.Locator(".todo-undo")).ToContainTextAsync("已完成");
        Assert.NotNull((await db.ActionItems.AsNoTracking().SingleAsync()).DoneAt);
        await phone.Locator(".todo-undo button").ClickAsync();
        await Assertions.Expect(phone.Locator("td.wide a")).ToBeVisibleAsync();
        Assert.Null((await db.ActionItems.AsNoTracking().SingleAsync()).DoneAt);
    }
}
