using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Board;

public sealed class BoardTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task What_one_moves_the_other_sees_and_what_was_missed_without_a_network_comes_with_it()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (store, order, desk, bay) = await Shop(host);
        var (mine, theirs) = (await browsers.SignIn(host, desk), await browsers.SignIn(host, bay));
        await mine.GotoAsync("/board");
        await theirs.GotoAsync("/board");
        await Assertions.Expect(Card(theirs, order, OrderStage.InWork)).ToBeVisibleAsync();

        await mine.GetByRole(AriaRole.Button, new() { Name = "完工" }).ClickAsync();
        await Assertions.Expect(Card(mine, order, OrderStage.Inspection)).ToBeVisibleAsync();
        await Assertions.Expect(Card(theirs, order, OrderStage.Inspection)).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Assertions.Expect(Card(theirs, order, OrderStage.InWork)).ToBeVisibleAsync();

        await theirs.Context.SetOfflineAsync(true);
        await Assertions.Expect(theirs.Locator("#board-offline")).ToBeVisibleAsync();
        await Card(mine, order, OrderStage.InWork).Locator("summary").ClickAsync();
        await mine.GetByRole(AriaRole.Link, new() { Name = "暂停" }).ClickAsync();
        await mine.Locator("#Form_Reason").SelectOptionAsync(nameof(PauseReason.WaitingParts));
        await mine.Locator("#board-dialog").GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        await Assertions.Expect(Card(mine, order, OrderStage.WaitingParts)).ToBeVisibleAsync();
        await theirs.Context.SetOfflineAsync(false);
        await Assertions.Expect(Card(theirs, order, OrderStage.WaitingParts)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(theirs.Locator("#board-offline")).ToBeHiddenAsync();
        Assert.Equal(store.Id, order.StoreId);
    }

    [SkippableFact]
    public async Task The_board_is_sound_for_everybody_and_the_wall_shows_nothing_else()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (_, order, desk, _) = await Shop(host);
        var page = await browsers.SignIn(host, desk);
        await page.GotoAsync("/board");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => v.Id));
        await page.SetViewportSizeAsync(390, 800);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.SetViewportSizeAsync(1920, 1080);
        await page.GotoAsync("/board?wall=true");
        await Assertions.Expect(Card(page, order, OrderStage.InWork)).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("nav, button, form").CountAsync());
        Assert.Empty((await page.RunAxe()).Violations.Select(v => v.Id));
    }

    private static ILocator Card(IPage page, WorkOrder order, OrderStage stage) => page.Locator($"[data-column='{stage}'] [data-card='{order.Id}']");

    private static async Task<(Store Store, WorkOrder Order, UserAccount Desk, UserAccount Bay)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var (advisor, technician) = (await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician));
        var order = await TestData.CreateOrder(db, store, f => f with { StartedAt = TestData.Noon, CompletedAt = null, DeliveredAt = null }, advisor, technician);
        return (store, order, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor),
            await host.CreateAccount(store.GroupId, Role.Technician, store, technician));
    }
}
