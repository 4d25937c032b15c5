using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Parts;

public sealed class SkuTests
{
    [Fact]
    public async Task A_part_whose_sku_has_a_slash_is_opened_moved_and_corrected_like_any_other()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var part = await TestData.CreatePart(db, store, "06L/115 562-B");
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.PartsClerk, store));
        const string address = "/parts/06L%2F115%20562-B";
        Assert.Contains($"href=\"{address}\"", await browser.GetStringAsync("/parts"), StringComparison.Ordinal);
        Assert.Contains(part.Name, await browser.GetStringAsync(address), StringComparison.Ordinal);

        var moved = await browser.PostForm(address, address + "/movements", ("Kind", nameof(StockMovementKind.Receipt)), ("Quantity", "3"), ("UnitCost", "80"));
        var edited = await browser.PostForm(address + "/edit", ("Version", "0"), ("Name", "机油滤清器"), ("Class", "A"));

        Assert.Equal($"{address}?store={store.Code}", moved.Headers.Location?.OriginalString);
        Assert.Equal(3, (await db.StockMovements.AsNoTracking().SingleAsync(m => m.PartId == part.Id)).Quantity);
        Assert.Equal(HttpStatusCode.Redirect, edited.StatusCode);
        Assert.Equal("机油滤清器", (await db.Parts.AsNoTracking().SingleAsync()).Name);
    }
}
