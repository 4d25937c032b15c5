using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Browser.Tests.MyWork;

public sealed class MyWorkTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const int PhoneWidth = 390;

    [SkippableFact]
    public async Task A_technician_starts_waits_for_parts_goes_on_and_completes_a_job_on_a_phone()
    {
        await using var host = await KpiHost.StartForBrowsers();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var order = await TestData.CreateOrder(db, store, f => f with { StartedAt = null, CompletedAt = null, DeliveredAt = null }, technician: technician, number: "WO-1");
        order.AddJob(technician.Id, "更换刹车片", "制动", 3_600);
        await db.SaveChangesAsync();
        var page = await browsers.SignIn(host, await host.CreateAccount(store.GroupId, Role.Technician, store, technician), PhoneWidth);
        await page.GotoAsync("/my-work");
        var seen = await page.RunAxe();
        Assert.DoesNotContain(seen.Violations, v => v.Impact is "serious" or "critical");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));

        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "开始：沪A12345 更换刹车片" }).ClickAsync();
        await page.Locator(".my-order-running").WaitForAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        await page.Locator("summary", new() { HasText = "停止" }).ClickAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "等待配件" }).Or(page.Locator("button[value=WaitingParts]")).First.ClickAsync();
        await page.Locator(".my-order-paused").WaitForAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(45));
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "继续：沪A12345 更换刹车片" }).ClickAsync();
        await page.Locator(".my-order-running").WaitForAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await page.Locator("form[action$='/finish'] button").ClickAsync();
        await page.Locator("dialog.confirm .btn-danger").ClickAsync();
        await page.Locator("#finished").WaitForAsync();

        db.ChangeTracker.Clear();
        var now = await db.WorkOrders.AsNoTracking().Include(o => o.Jobs).SingleAsync();
        Assert.Equal(30 * 60, Assert.Single(now.Jobs).ActualSeconds);
        Assert.Equal(new Pause(TestData.Noon.AddMinutes(20), TestData.Noon.AddMinutes(65), PauseReason.WaitingParts), Assert.Single(now.Pauses));
        Assert.Equal((TestData.Noon, TestData.Noon.AddMinutes(75)), (now.StartedAt, now.CompletedAt));
    }
}
