using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;

namespace AfterSalesKpi.Web.Tests.Features.Parts;

public sealed class ExportTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Requests_come_as_the_page_filters_them_and_all_of_them()
    {
        await using var db = shared.Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var part = await TestData.CreatePart(db, store);
        for (var n = 0; n < 60; n++)
        {
            var request = new PartRequest(store.GroupId, store.Id, $"R-{n}");
            TestData.Sound(request.Ask(part.Id, 1 + n, TestData.Noon.AddMinutes(n), null, null));
            if (n >= 57) TestData.Sound(request.FindMissing(new DateOnly(2026, 7, 20), TestData.Noon.AddHours(2)));
            db.Add(request);
        }

        await db.SaveChangesAsync();
        var clerk = await shared.Host.SignIn(await shared.Host.CreateAccount(store.GroupId, Role.PartsClerk, store));

        var waiting = await Rows(clerk, "/parts/requests/export");
        var missing = await Rows(clerk, "/parts/requests/export?state=short");

        Assert.Equal(57, waiting.Count);
        Assert.Equal(Enumerable.Range(1, 57), waiting.Select(r => (int)r["数量"].GetDouble()));
        Assert.Equal([58, 59, 60], missing.Select(r => (int)r["待发数量"].GetDouble()));
        Assert.All(missing, r => Assert.Equal(new DateTime(2026, 7, 20), r["预计到货"].GetDateTime()));
    }

    [Fact]
    public async Task Whoever_counts_takes_a_list_away_without_the_book()
    {
        await using var db = shared.Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var counter = await TestData.CreateEmployee(db, store, PositionKind.PartsClerk);
        var part = await TestData.CreatePart(db, store);
        var list = new CountList(store.GroupId, store.Id, "PD-1", CountChoice.Chosen, null, TestData.Noon, "test");
        db.Add(list);
        await db.SaveChangesAsync();
        var line = new CountLine(list, 1, part.Id);
        TestData.Sound(line.Count(7, 9, counter.Id, TestData.Noon));
        db.Add(line);
        await db.SaveChangesAsync();
        var (clerk, manager) = (await shared.Host.SignIn(await shared.Host.CreateAccount(store.GroupId, Role.PartsClerk, store)), await shared.Host.SignIn(await shared.Host.CreateAccount(store.GroupId, Role.ServiceManager, store)));

        foreach (var browser in new[] { clerk, manager }) Assert.DoesNotContain("账面", (await Rows(browser, "/parts/counts/PD-1/export")).Single().Keys);
        TestData.Sound(list.HandIn(0, TestData.Noon));
        await db.SaveChangesAsync();

        Assert.DoesNotContain("账面", (await Rows(clerk, "/parts/counts/PD-1/export")).Single().Keys);
        var seen = (await Rows(manager, "/parts/counts/PD-1/export")).Single();
        Assert.Equal((9, -2), ((int)seen["账面"].GetDouble(), (int)seen["差异"].GetDouble()));
    }

    private static async Task<List<Dictionary<string, IXLCell>>> Rows(HttpClient browser, string address)
    {
        var workbook = new XLWorkbook(await (await browser.GetAsync(address)).Content.ReadAsStreamAsync());
        var headings = workbook.Worksheet(1).Row(1).CellsUsed().Select(c => c.GetString()).ToList();
        return [.. workbook.Worksheet(1).RowsUsed().Skip(1).Select(r => headings.Select((h, n) => (h, Cell: r.Cell(n + 1))).ToDictionary(c => c.h, c => c.Cell))];
    }
}
