using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Parts;

public sealed class PartsDayTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task A_part_is_asked_for_on_the_order_handed_out_by_keyboard_and_a_blind_count_approved_changes_the_book()
    {
        await using var host = await KpiHost.StartForBrowsers();
        int group;
        Store store;
        Employee technician, clerk, manager;
        await using (var db = host.NewContext())
        {
            group = (await TestData.CreateGroup(db)).Id;
            store = await TestData.CreateStore(db);
            technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
            clerk = await TestData.CreateEmployee(db, store, PositionKind.PartsClerk);
            manager = await TestData.CreateEmployee(db, store, PositionKind.ServiceManager);
            await TestData.CreateOrder(db, store, f => f with { CompletedAt = null, DeliveredAt = null }, technician: technician, number: "WO-1");
            var part = await TestData.CreatePart(db, store, "PAD-1");
            var receipt = new StockMovement(group, store.Id, "M-1");
            receipt.Revise(part.Id, StockMovementKind.Receipt, 10, 10_000, TestData.Noon.AddDays(-2), null);
            db.AddRange(receipt, new StockToReplay(group, store.Id, TestData.Noon.AddDays(-2)));
            await db.SaveChangesAsync();
        }

        var asking = await browsers.SignIn(host, await host.CreateAccount(group, Role.Technician, store, technician), 390);
        await asking.GotoAsync("/work-orders/WO-1");
        await asking.Locator("[hx-get^='/parts/requests/of-order']").ScrollIntoViewIfNeededAsync();
        await asking.Locator("#sku").PressSequentiallyAsync("PAD");
        await Assertions.Expect(asking.Locator("#parts-found option")).ToHaveCountAsync(1);
        await asking.Locator("#sku").FillAsync("PAD-1");
        await asking.Locator("#quantity").FillAsync("3");
        await asking.Keyboard.PressAsync("Enter");
        await Assertions.Expect(asking.Locator("#order-parts tbody tr")).ToHaveCountAsync(1);

        var clerking = await browsers.SignIn(host, await host.CreateAccount(group, Role.PartsClerk, store, clerk));
        await clerking.GotoAsync("/parts/requests");
        Assert.Empty(await Serious(clerking));
        await Picture(clerking, "requests");
        await clerking.Keyboard.PressAsync("Enter"); // the first line's pieces have the focus and are filled in
        await Assertions.Expect(clerking.Locator(".alert-success")).ToBeVisibleAsync();
        await clerking.GotoAsync("/parts");
        await Assertions.Expect(clerking.Locator("tbody tr td.num[data-label]").First).ToHaveTextAsync("7");
        Assert.Empty(await Serious(clerking));

        await clerking.GotoAsync("/parts/counts/new");
        await clerking.CheckAsync("input[value=Class]");
        await clerking.SelectOptionAsync("#Class", "A");
        Assert.Empty(await Serious(clerking));
        await clerking.Locator("button.btn-primary[type=submit]").ClickAsync();
        var counted = clerking.Locator("[data-count]");
        await Assertions.Expect(counted).ToBeFocusedAsync();
        Assert.DoesNotContain("账面 7", await clerking.ContentAsync(), StringComparison.Ordinal);
        await clerking.Keyboard.TypeAsync("6");
        await clerking.Keyboard.PressAsync("Enter");
        await Assertions.Expect(clerking.Locator(".count-done")).ToHaveCountAsync(1);
        Assert.Empty(await Serious(clerking));
        await Picture(clerking, "count");
        await clerking.Locator("[data-hand-in]").ClickAsync();
        await Assertions.Expect(clerking.Locator(".alert-info")).ToBeVisibleAsync();
        Assert.Equal(0, await clerking.Locator("form[action*='/approve']").CountAsync());

        var managing = await browsers.SignIn(host, await host.CreateAccount(group, Role.ServiceManager, store, manager));
        await managing.GotoAsync(new Uri(clerking.Url).PathAndQuery);
        await Picture(managing, "approve");
        await managing.Locator("form[action*='/approve'] button").ClickAsync();
        await managing.Locator("dialog .btn-danger").ClickAsync();
        await Assertions.Expect(managing.Locator(".alert-success")).ToBeVisibleAsync();
        Assert.Empty(await Serious(managing));
        await managing.GotoAsync("/parts/PAD-1");
        await Assertions.Expect(managing.Locator(".tile .tabular").First).ToHaveTextAsync("6");
        await Picture(managing, "part");
        Assert.Empty(await Serious(managing));
        await using var after = host.NewContext(group);
        Assert.Equal((7, 6, clerk.Id), await after.StockCounts.Select(c => new ValueTuple<int, int, int>(c.BookQuantity, c.CountedQuantity, c.CountedById)).SingleAsync());
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = $"{folder}/{name}.png", FullPage = true });
    }

    private static async Task<List<string>> Serious(IPage page) =>
        [.. (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Nodes[0].Html}")];
}
