using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Dispatch;

public sealed class DispatchTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task Two_orders_are_given_out_without_the_mouse_and_the_last_is_taken_back()
    {
        await using var host = await KpiHost.StartForBrowsers();
        await using var db = host.NewContext();
        var (store, orders, technicians) = await Shop(db);
        var manager = await host.CreateAccount(store.GroupId, Role.ServiceManager, store);
        var (page, other) = (await browsers.SignIn(host, manager), await browsers.SignIn(host, manager));
        await page.GotoAsync("/dispatch");
        await other.GotoAsync("/dispatch");
        await Assertions.Expect(page.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(3);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("2");
        await Assertions.Expect(page.Locator($"[data-technician='{technicians[1].Id}']")).ToHaveAttributeAsync("data-chosen", "");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(2);
        await Assertions.Expect(other.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(2); // as it happens
        await Assertions.Expect(page.Locator($"[data-order='{orders[1].Id}'][aria-current]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(1);
        Assert.Equal([technicians[1].Id, technicians[0].Id, null], await Leads(db));
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(2);

        Assert.Equal([technicians[1].Id, null, null], await Leads(db));
    }

    [SkippableFact]
    public async Task It_is_sound_on_a_phone_and_for_everybody()
    {
        await using var host = await KpiHost.StartForBrowsers();
        await using var db = host.NewContext();
        var (store, _, _) = await Shop(db);
        var page = await browsers.SignIn(host, await host.CreateAccount(store.GroupId, Role.ServiceManager, store));
        await page.GotoAsync("/dispatch");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => v.Id));
        await page.SetViewportSizeAsync(390, 800);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task<List<int?>> Leads(KpiDbContext db) =>
        await db.WorkOrders.AsNoTracking().OrderBy(o => o.PromiseInForceAt).Select(o => o.TechnicianId).ToListAsync();

    private static async Task<(Store Store, List<WorkOrder> Orders, List<Employee> Technicians)> Shop(KpiDbContext db)
    {
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        List<Employee> technicians = [await TestData.CreateEmployee(db, store, PositionKind.Technician, "T1"), await TestData.CreateEmployee(db, store, PositionKind.Technician, "T2")];
        List<WorkOrder> orders = [];
        for (var hours = 1; hours <= 3; hours++)
        {
            var promised = TestData.Noon.AddHours(hours);
            var order = await TestData.CreateOrder(db, store, f => f with { PromisedAt = promised, StartedAt = null, CompletedAt = null, DeliveredAt = null });
            TestData.Sound(order.AddJob(technicians[0].Id, "保养", null, 3_600));
            orders.Add(order);
        }

        await db.SaveChangesAsync();
        return (store, orders, technicians);
    }
}
