using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Bookings;

public sealed class BookingDayTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task From_the_booking_to_the_promise_an_advisor_needs_the_keyboard_alone_and_the_board_follows()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, account) = await Shop(host);
        var page = await browsers.SignIn(host, account);
        var wall = await browsers.SignIn(host, account);
        await page.GotoAsync("/bookings");

        await page.Reach("预约 14:00"); // two hours from now
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => address.Contains("/bookings/new", StringComparison.Ordinal));
        await page.Type("沪B88888", "#find"); // nobody known: it goes where it belongs
        await page.Type("王敏", "#Customer_Name");
        await page.Type("13800138000", "#Customer_Phone");
        await page.Type("朗逸", "#Vehicle_Model");
        await page.Type("", "#Vehicle_Vin");
        await Assertions.Expect(page.Locator("#ServiceType")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Type("", "#ServiceType");
        await page.Type("", "#Advisor");
        await Assertions.Expect(page.Locator("#AppointmentAt")).ToHaveValueAsync("2026-07-15 14:00");
        await Assertions.Expect(page.Locator("#room")).ToContainTextAsync("有空");
        await page.Type("", "#AppointmentAt");
        await Assertions.Expect(page.Locator("#Wish")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("刹车异响");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认：沪B88888" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "到店接车：沪B88888" })).ToBeFocusedAsync();
        await wall.GotoAsync("/board");
        await Assertions.Expect(wall.Locator($"[data-column='{OrderStage.Booked}'] [data-card]")).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#PromisedAt")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown"); // the first suggestion: in two hours
        await Assertions.Expect(page.Locator("#PromisedAt")).ToHaveValueAsync("2026-07-15 14:00");
        await page.Type("", "#PromisedAt");
        await page.Type("32100", "#Mileage");
        await page.Type("", "#ServiceType");
        await page.Type("LSVAM4187C2184847", "#Vin");
        await Assertions.Expect(page.Locator("#Wish")).ToHaveValueAsync("刹车异响");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space"); // the walk-round
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "打印接车单" })).ToBeFocusedAsync();
        await Assertions.Expect(wall.Locator($"[data-column='{OrderStage.ToDispatch}'] [data-card]")).ToHaveCountAsync(1);
        await using var db = host.NewContext(store.GroupId);
        var order = await db.WorkOrders.SingleAsync();
        Assert.Equal((TestData.Noon.AddHours(2), ServiceType.Maintenance, 32_100, "刹车异响"), (order.PromisedAt, order.ServiceType, order.Mileage, order.Wish));
        Assert.Equal([ServiceSteps.WalkRound], order.Steps);
        Assert.NotNull(order.ConfirmedAt);
        Assert.Equal("LSVAM4187C2184847", await db.Vehicles.Select(v => v.Vin).SingleAsync());
    }

    [SkippableTheory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task The_pages_are_sound_for_everybody_and_fit_a_phone(string locale, int width)
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, account) = await Shop(host);
        WorkOrder booked;
        await using (var db = host.NewContext(store.GroupId))
        {
            WorkOrder? last = null;
            foreach (var minutes in new[] { 60, 75, 90, 300 })
            {
                last = await TestData.CreateOrder(
                    db, store,
                    f => f with { BookedAt = TestData.Noon.AddDays(-1), AppointmentAt = TestData.Noon.AddMinutes(minutes), Wish = "刹车有异响，低速更明显", ReceivedAt = null, StartedAt = null, PromisedAt = null, CompletedAt = null, DeliveredAt = null });
            }

            booked = last!;
        }

        var page = await browsers.SignIn(host, account, width, locale);
        foreach (var address in new[] { "/bookings", "/bookings/new", $"/bookings/{booked.Id}/move", $"/bookings/{booked.Id}/cancel", "/bookings?q=nobody", $"/work-orders/{booked.Number}/receive" })
        {
            await page.GotoAsync(address);
            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = $"{folder}/booking-{locale}-{width}-{address.Split('/', '?')[^1]}.png", FullPage = true });
            var serious = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{address} {v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}");
            Assert.Empty(serious);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private static async Task<(Store Store, UserAccount Account)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        await TestData.CreateCalendar(db, store, TestData.EveryDay, room: 2);
        return (store, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
    }
}
