using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Features.Board;

namespace AfterSalesKpi.Web.Tests.Features.Delivery;

public sealed class DeliveryTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly KpiHost host = shared.Host;

    [Fact]
    public async Task What_is_missing_is_ticked_and_settled_and_then_the_customer_sees_the_code()
    {
        var world = await BoardWorld.Make(host);
        var order = await Inspected(world);
        var (browser, page) = (await host.SignIn(world.Desk), Address(world, order));
        var before = await browser.GetStringAsync(page);
        Assert.Contains("还有 5 步没打勾", before, StringComparison.Ordinal);
        Assert.Contains("还没有结算", before, StringComparison.Ordinal);
        Assert.DoesNotContain("确认交车", before, StringComparison.Ordinal);

        await Post(browser, world, order, "/step", ("step", ServiceSteps.ResultExplained), ("done", "true"));
        await Post(browser, world, order, "/settle");
        Assert.Contains("还有 4 步没打勾", await browser.GetStringAsync(page), StringComparison.Ordinal);
        using var delivered = await Post(browser, world, order, "");

        Assert.Equal(page, delivered.Headers.Location?.OriginalString);
        Assert.NotNull((await world.Read(order)).DeliveredAt);
        var after = await browser.GetStringAsync(page);
        Assert.Contains("class=\"survey-code\"", after, StringComparison.Ordinal);
        Assert.Contains("请用手机扫码", after, StringComparison.Ordinal);
        await Post(browser, world, order, "/undo");
        Assert.Null((await world.Read(order)).DeliveredAt);
        Assert.Contains("确认交车", await browser.GetStringAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_handed_over_before_it_is_settled_nor_over_somebody_elses_change()
    {
        var world = await BoardWorld.Make(host);
        var order = await Inspected(world);
        var browser = await host.SignIn(world.Desk);

        using var early = await Post(browser, world, order, "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Contains("没有完成", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Post(browser, world, order, "/settle");
        using var stale = await browser.PostForm(Address(world, order), Address(world, order), ("version", "0"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Null((await world.Read(order)).DeliveredAt);
    }

    [Fact]
    public async Task A_late_order_says_why_and_a_manager_decides_it()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { StartedAt = TestData.Noon, PromisedAt = TestData.Noon.AddMinutes(5), CompletedAt = TestData.Noon.AddMinutes(9), InspectedAt = TestData.Noon.AddMinutes(9) });
        var desk = await host.SignIn(world.Desk);
        Assert.Contains("尚未判定", await desk.GetStringAsync(Address(world, order)), StringComparison.Ordinal);
        var manager = await host.SignIn(await host.CreateAccount(world.Store.GroupId, Role.ServiceManager, world.Store));

        await Post(manager, world, order, "/late-cause", ("cause", nameof(LateCause.Parts)));

        Assert.Equal(LateCause.Parts, (await world.Read(order)).LateCause);
        Assert.Contains("<dd>配件</dd>", await desk.GetStringAsync(Address(world, order)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_and_the_orders_page_lead_here()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { StartedAt = TestData.Noon, CompletedAt = TestData.Noon, InspectedAt = TestData.Noon, SettledAt = TestData.Noon });
        var browser = await host.SignIn(world.Desk);

        Assert.Contains($"href=\"{Address(world, order)}\"", await browser.GetStringAsync("/board"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{Address(world, order)}\"", await browser.GetStringAsync($"/work-orders/{order.Number}?store={world.Store.Code}"), StringComparison.Ordinal);
    }

    private static Task<WorkOrder> Inspected(BoardWorld world) => world.InShop(
        f => f with { StartedAt = TestData.Noon, CompletedAt = TestData.Noon, InspectedAt = TestData.Noon, TechnicianId = world.Technician.Id });

    private static string Address(BoardWorld world, WorkOrder order, string part = "") => $"/work-orders/{order.Number}/delivery{part}?store={world.Store.Code}";

    private static async Task<HttpResponseMessage> Post(HttpClient browser, BoardWorld world, WorkOrder order, string part, params (string, string)[] more)
    {
        var version = (await world.Read(order)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return await browser.PostForm(Address(world, order), Address(world, order, part), [("version", version), .. more]);
    }
}
