using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;

namespace AfterSalesKpi.Web.Tests.Features.WorkOrders;

public sealed partial class ListTests
{
    [Fact]
    public async Task It_is_searched_filtered_sorted_and_paged_by_its_address()
    {
        await using var host = await KpiHost.Start();
        var (_, browser, technician) = await Shop(host);

        Assert.Equal(["WO-02", "WO-01"], await Numbers(browser, "?technician=" + technician + "&sort=-number"));
        Assert.Equal(["WO-03"], await Numbers(browser, "?q=wo-03"));
        Assert.Equal(["WO-29"], await Numbers(browser, "?type=Warranty"));
        Assert.Equal(["WO-30"], await Numbers(browser, "?state=open"));
        Assert.Equal(["WO-28"], await Numbers(browser, "?state=voided"));
        Assert.Equal(["WO-01", "WO-02"], (await Numbers(browser, "?sort=number"))[..2]);
        Assert.Equal(25, (await Numbers(browser, "?sort=number")).Count);
        Assert.Equal(["WO-26", "WO-27", "WO-29", "WO-30"], await Numbers(browser, "?sort=number&page=2"));
        Assert.Empty(await Numbers(browser, "?q=nothing-like-it"));
        Assert.Equal(["WO-01"], await Numbers(browser, "?to=2026-07-15&sort=number"));
    }

    [Fact]
    public async Task Its_export_holds_the_same_orders_with_times_of_each_stores_clock()
    {
        await using var host = await KpiHost.Start();
        var (store, _, _) = await Shop(host);
        await using (var db = host.NewContext(store.GroupId))
        {
            var west = await TestData.CreateStore(db, timeZone: "Asia/Urumqi");
            await TestData.CreateOrder(db, west, number: "WEST-1");
        }

        var group = await host.SignIn(await host.CreateAccount(store.GroupId, Role.GroupAdmin));
        using var workbook = new XLWorkbook(new MemoryStream(await group.GetByteArrayAsync("/work-orders/export?sort=number&from=2026-07-15&to=2026-07-15")));
        var rows = workbook.Worksheets.First().RowsUsed().Skip(1).ToDictionary(r => r.Cell(2).GetString(), r => r.Cell(11).GetDateTime());

        Assert.Equal(["WEST-1", "WO-01"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((new DateTime(2026, 7, 15, 12, 0, 0), new DateTime(2026, 7, 15, 10, 0, 0)), (rows["WO-01"], rows["WEST-1"]));
    }

    private static async Task<List<string>> Numbers(HttpClient browser, string question) =>
        [.. Row().Matches(await browser.GetStringAsync("/work-orders" + question)).Select(m => m.Groups[1].Value)];

    private static async Task<(Store Store, HttpClient Browser, int Technician)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var (advisor, technician) = (await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician));
        for (var n = 1; n <= 30; n++)
        {
            var days = n - 1;
            await TestData.CreateOrder(
                db, store,
                f => f with
                {
                    ReceivedAt = TestData.Noon.AddDays(days), StartedAt = null, PromisedAt = null, CompletedAt = n == 30 ? null : TestData.Noon.AddDays(days),
                    DeliveredAt = n == 30 ? null : TestData.Noon.AddDays(days), ServiceType = n == 29 ? ServiceType.Warranty : ServiceType.Repair, Voided = n == 28,
                },
                advisor: advisor, technician: n <= 2 ? technician : null, number: $"WO-{n:00}");
        }

        return (store, await host.SignIn(await host.CreateAccount(store.GroupId, Role.ServiceManager, store)), technician.Id);
    }

    [GeneratedRegex("""<tr data-href="/work-orders/([^"?]+)""")]
    private static partial Regex Row();
}
