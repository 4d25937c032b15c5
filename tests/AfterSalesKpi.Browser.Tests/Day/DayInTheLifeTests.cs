using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Day;

/// <summary>One car's day from the booking to the call, with everybody who has to do with it; the clock is moved.</summary>
public sealed class DayInTheLifeTests(Browsers browsers) : IClassFixture<Browsers>
{
    private static readonly TimeZoneInfo Shanghai = LocalTime.Zone(LocalTime.DefaultZone);

    [SkippableFact]
    public async Task A_car_is_booked_received_repaired_late_delivered_judged_and_called_about_and_all_of_it_counts()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var shop = await Shop.Make(host);
        var desk = await browsers.SignIn(host, shop.AdvisorAccount);
        var manager = await browsers.SignIn(host, shop.ManagerAccount);
        var wall = await browsers.SignIn(host, shop.AdvisorAccount);
        await wall.GotoAsync("/board");

        // 12:00 somebody rings: booked for 14:00, confirmed ten minutes later, by keyboard alone.
        await desk.GotoAsync("/bookings");
        await desk.Reach("预约 14:00");
        await desk.Keyboard.PressAsync("Enter");
        await desk.WaitForURLAsync(address => address.Contains("/bookings/new", StringComparison.Ordinal));
        await desk.Type("沪B88888", "#find");
        await desk.Type("王敏", "#Customer_Name");
        await desk.Type("13800138000", "#Customer_Phone");
        await desk.Type("朗逸", "#Vehicle_Model");
        await desk.Type("LSVAM4187C2184847", "#Vehicle_Vin");
        await Assertions.Expect(desk.Locator("#ServiceType")).ToBeFocusedAsync();
        await desk.Keyboard.PressAsync("ArrowDown");
        await desk.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(desk.GetByRole(AriaRole.Button, new() { Name = "确认：沪B88888" })).ToBeFocusedAsync();
        host.At("12:10");
        await desk.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.GetByRole(AriaRole.Link, new() { Name = "到店接车：沪B88888" })).ToBeFocusedAsync();
        await Assertions.Expect(Column(wall, OrderStage.Booked)).ToHaveCountAsync(1);

        // 14:05 the customer is there; promised for 16:00.
        host.At("14:05");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Type("16:00", "#PromisedAt");
        await desk.Type("32100", "#Mileage");
        await desk.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(desk.GetByRole(AriaRole.Link, new() { Name = "打印接车单" })).ToBeFocusedAsync();
        await Assertions.Expect(Column(wall, OrderStage.ToDispatch)).ToHaveCountAsync(1);
        var order = await shop.Order();

        // 14:15 dispatched without the mouse.
        host.At("14:15");
        await manager.GotoAsync("/dispatch");
        await Assertions.Expect(manager.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(1);
        await manager.Keyboard.PressAsync("j");
        await manager.Keyboard.PressAsync("1");
        await manager.Keyboard.PressAsync("Enter");
        await Assertions.Expect(manager.Locator("[data-waiting] > [data-order]")).ToHaveCountAsync(0);

        // The technician starts, waits for parts, goes on and completes twenty minutes late, on a phone.
        host.At("14:20");
        var bay = await browsers.SignIn(host, shop.TechnicianAccount, 390);
        await bay.GotoAsync("/my-work");
        await bay.GetByRole(AriaRole.Button, new() { Name = "开始：沪B88888 整单作业" }).ClickAsync();
        await bay.Locator(".my-order-running").WaitForAsync();
        await Assertions.Expect(Column(wall, OrderStage.InWork)).ToHaveCountAsync(1);
        host.At("14:40");
        await bay.Locator("summary", new() { HasText = "停止" }).ClickAsync();
        await bay.Locator("button[value=WaitingParts]").ClickAsync();
        await bay.Locator(".my-order-paused").WaitForAsync();
        await Assertions.Expect(Column(wall, OrderStage.WaitingParts)).ToHaveCountAsync(1);
        host.At("15:40");
        await bay.GetByRole(AriaRole.Button, new() { NameRegex = new("^继续：") }).ClickAsync();
        await bay.Locator(".my-order-running").WaitForAsync();
        host.At("16:20");
        await bay.Locator("form[action$='/finish'] button").ClickAsync();
        await bay.Locator("dialog.confirm .btn-danger").ClickAsync();
        await bay.Locator("#finished").WaitForAsync();
        await Assertions.Expect(Column(wall, OrderStage.Inspection)).ToHaveCountAsync(1);

        // Somebody else inspects it; then it is settled and delivered.
        host.At("16:25");
        await manager.GotoAsync("/board");
        await manager.GetByRole(AriaRole.Button, new() { Name = "质检通过" }).First.ClickAsync();
        await Assertions.Expect(Column(wall, OrderStage.Settlement)).ToHaveCountAsync(1);
        host.At("16:30");
        await desk.GotoAsync($"/work-orders/{order.Number}/delivery");
        await desk.Locator("form[action*='/settle'] button").ClickAsync();
        await desk.Locator(".delivery-bar button").ClickAsync();
        var code = desk.Locator("[data-address]");
        await Assertions.Expect(code).ToBeVisibleAsync();
        await Assertions.Expect(Column(wall, OrderStage.Delivered)).ToHaveCountAsync(1);

        // The customer photographs the code and is not satisfied.
        var phone = await browsers.Visit(host);
        await phone.GotoAsync(new Uri((await code.GetAttributeAsync("data-address"))!).AbsolutePath); // there is a code
        await phone.Locator("label[for=overall-1]").TapAsync();
        await Assertions.Expect(phone.Locator("#attitude-5")).ToBeInViewportAsync();
        while (!await phone.Locator(".send button").IsVisibleAsync()) await phone.Locator(".steps button:not(.quiet)").TapAsync();
        await phone.FillAsync("textarea:visible", "说好四点，等到四点半");
        await phone.Locator(".send button").TapAsync();
        await Assertions.Expect(phone.Locator(".done h1")).ToBeVisibleAsync();

        // The manager is told at once.
        await manager.GotoAsync("/notifications");
        await manager.Locator("main .notice button", new() { HasText = order.Number }).First.ClickAsync();
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("说好四点，等到四点半");

        // Care finds the customer on the next working day, not before.
        var evening = await browsers.SignIn(host, shop.CareAccount);
        await evening.GotoAsync("/follow-ups");
        await Assertions.Expect(evening.Locator("tr[data-href]")).ToHaveCountAsync(0);
        var (_, forgotten) = await shop.AnotherDelivery();
        host.At("09:00", days: 1);
        var care = await browsers.SignIn(host, shop.CareAccount);
        await care.GotoAsync("/follow-ups");
        await Assertions.Expect(care.Locator("tr[data-href]")).ToHaveCountAsync(2);
        await Call(care, $"/follow-ups/{await shop.CustomerOf(order)}");

        // A call after the three days no longer counts.
        host.At("17:00", days: 3);
        await Call(await browsers.SignIn(host, shop.CareAccount), $"/follow-ups/{forgotten}");

        Assert.Equal((600, 1), await shop.Sums("booking-response-time", shop.Advisor));
        Assert.Equal((900, 1), await shop.Sums("repair-waiting-time", shop.Advisor));
        Assert.Equal((8_100, 1), await shop.Sums("handling-time", shop.Technician)); // waiting for parts is the store's own
        Assert.Equal((3_600, 1), await shop.Sums("repair-time", shop.Technician)); // and not the technician's
        Assert.Equal((0, 1), await shop.Sums("on-time-rate", shop.Technician));
        Assert.Equal((0, 1), await shop.Sums("customer-satisfaction", shop.Advisor));
        Assert.Equal((1, 1), await shop.Sums("survey-response-rate", shop.Advisor));
        Assert.Equal((1, 2), await shop.Sums("follow-up-coverage", null));
        Assert.Equal((1, 2), await shop.Sums("follow-up-execution", null));
    }

    private static ILocator Column(IPage page, OrderStage stage) => page.Locator($"[data-column='{stage}'] [data-card]");

    private static async Task Call(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("label[for=outcome-1]").ClickAsync(); // reached
        await page.Locator("[data-save]").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("undo=", StringComparison.Ordinal));
    }

    private sealed record Shop(KpiHost Host, Store Store, Employee Advisor, Employee Technician)
    {
        public required UserAccount AdvisorAccount { get; init; }

        public required UserAccount TechnicianAccount { get; init; }

        public required UserAccount ManagerAccount { get; init; }

        public required UserAccount CareAccount { get; init; }

        public static async Task<Shop> Make(KpiHost host)
        {
            await using var db = host.NewContext();
            await TestData.CreateGroup(db);
            var store = await TestData.CreateStore(db);
            await TestData.CreateCalendar(db, store, TestData.EveryDay, room: 2);
            var advisor = await TestData.CreateEmployee(db, store);
            var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
            return new Shop(host, store, advisor, technician)
            {
                AdvisorAccount = await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor),
                TechnicianAccount = await host.CreateAccount(store.GroupId, Role.Technician, store, technician),
                ManagerAccount = await host.CreateAccount(store.GroupId, Role.ServiceManager, store, await TestData.CreateEmployee(db, store, PositionKind.ServiceManager)),
                CareAccount = await host.CreateAccount(store.GroupId, Role.CustomerCare, store, await TestData.CreateEmployee(db, store, PositionKind.CustomerCare)),
            };
        }

        public async Task<WorkOrder> Order()
        {
            await using var db = Host.NewContext(Store.GroupId);
            return await db.WorkOrders.AsNoTracking().SingleAsync();
        }

        public async Task<string> CustomerOf(WorkOrder order)
        {
            await using var db = Host.NewContext(Store.GroupId);
            return await db.Customers.Where(c => c.Id == order.CustomerId).Select(c => c.Code).SingleAsync();
        }

        /// <summary>Another customer's car, delivered at the same time by other people.</summary>
        public async Task<(WorkOrder Order, string Customer)> AnotherDelivery()
        {
            await using var db = Host.NewContext(Store.GroupId);
            var order = await TestData.CreateOrder(db, Store, f => f with { DeliveredAt = TestData.Noon.AddHours(4.5) });
            return (order, await CustomerOf(order));
        }

        /// <summary>The month's sums of an indicator as of now.</summary>
        public async Task<(long Numerator, long Denominator)> Sums(string key, Employee? of)
        {
            await using var db = Host.NewContext(Store.GroupId);
            var month = StoreMonth.Of(TestData.Noon, Shanghai, 1);
            var query = new MeasureQuery(db, new StockLedgerUpkeep(db, new MakeStockDays(db), Host.Clock), Host.Clock);
            var rows = await query.Run(IndicatorCatalogue.BuiltIn.Find(key)!, new MeasureFilter(month, month) { EmployeeId = of?.Id }, MeasureGrouping.None, default); // built in
            var sum = rows.Aggregate(Measure.None, (s, r) => s + r.Sums);
            return (sum.Numerator, sum.Denominator);
        }
    }
}
