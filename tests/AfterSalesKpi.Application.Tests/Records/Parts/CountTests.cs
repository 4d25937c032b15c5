using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Parts;

public sealed class CountTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Period Day = new(TestData.Noon.AddDays(-1), TestData.Noon.AddDays(1));

    [SkippableTheory, EachDatabase]
    public async Task An_approved_count_lets_the_book_follow_the_shelf_by_what_differed_when_it_was_counted(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var list = await Counted(shop, 8);
        shop.Clock.Advance(TimeSpan.FromMinutes(10));
        await shop.Move(StockMovementKind.CounterSale, 3, TestData.Noon.AddMinutes(5)); // after the counting: no difference

        var done = await shop.Decide(shop.Db).Approve(list.Id, list.Version, shop.Manager.Id, "经理", default);

        Assert.Empty(done.Problems);
        Assert.Equal(5, (await shop.OnShelf()).Quantity);
        var count = await shop.Db.StockCounts.SingleAsync();
        Assert.Equal((10, 8, shop.Clerk.Id), (count.BookQuantity, count.CountedQuantity, count.CountedById));
        Assert.Equal(-2, (await shop.Db.StockMovements.SingleAsync(m => m.Kind == StockMovementKind.Adjustment)).Quantity);
        var row = Assert.Single(await new StockAccuracy().Rows(shop.Db.Records, Day).ToListAsync());
        Assert.Equal((0, 1, shop.Clerk.Id), (row.Numerator, row.Denominator, row.EmployeeId));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_who_approve_at_once_one_adjusts(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var list = await Counted(shop, 12);
        await using var other = shop.NewContext();

        var both = await Task.WhenAll(
            shop.Decide(shop.Db).Approve(list.Id, list.Version, shop.Manager.Id, "经理", default), shop.Decide(other).Approve(list.Id, list.Version, null, "管理员", default));

        Assert.Single(both, b => b.Succeeded);
        Assert.Equal(12, (await shop.OnShelf()).Quantity);
        Assert.Equal(1, await shop.Db.StockCounts.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Whoever_counted_does_not_approve_and_what_is_doubted_is_counted_again(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var list = await Counted(shop, 8);
        Assert.Equal("own-count", Assert.Single((await shop.Decide(shop.Db).Approve(list.Id, list.Version, shop.Clerk.Id, "自己", default)).Problems).Code);
        shop.Db.ChangeTracker.Clear();
        var line = await shop.Db.CountLines.AsNoTracking().SingleAsync();
        Assert.True((await shop.Decide(shop.Db).SendBack(list.Id, list.Version, [line.Id], "请核对", "经理", default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        list = await shop.Db.CountLists.AsNoTracking().SingleAsync();

        Assert.Equal("lines-uncounted", Assert.Single((await shop.Decide(shop.Db).HandIn(list.Id, list.Version, default)).Problems).Code);
        Assert.Equal(0, await shop.Db.StockCounts.CountAsync());
        Assert.Equal((null, 1), await shop.Db.CountLines.Select(l => new ValueTuple<int?, int>(l.CountedQuantity, l.SentBack)).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_tolerance_holds_for_counts_put_in_from_then_on(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var list = await Counted(shop, 9);
        Assert.True((await new SetTolerances(shop.Db).Run(shop.Store.Id, new Dictionary<string, int> { ["A"] = 1 }, default)).Succeeded);
        Assert.True((await shop.Decide(shop.Db).Approve(list.Id, list.Version, null, "管理员", default)).Succeeded);

        Assert.Equal(1, Assert.Single(await new StockAccuracy().Rows(shop.Db.Records, Day).ToListAsync()).Numerator);

        Assert.True((await new SetTolerances(shop.Db).Run(shop.Store.Id, new Dictionary<string, int> { ["A"] = 0 }, default)).Succeeded);
        Assert.Equal(1, Assert.Single(await new StockAccuracy().Rows(shop.Db.Records, Day).ToListAsync()).Numerator);
        Assert.Equal("out-of-range", Assert.Single((await new SetTolerances(shop.Db).Run(shop.Store.Id, new Dictionary<string, int> { ["A"] = -1 }, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_part_is_on_one_undecided_list_only(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        await Make(shop, CountChoice.Class, "A");

        var second = await new MakeCountList(shop.Transaction(shop.Db), shop.Db).Run(new CountOrder(shop.Store.Code, CountChoice.Random, null, [], "专员"), default);

        Assert.Equal("nothing-to-count", Assert.Single(second.Problems).Code);
    }

    private static async Task<CountList> Counted(PartsShop shop, int found)
    {
        await shop.OnShelf();
        var list = await Make(shop, CountChoice.Chosen, null);
        var line = await shop.Db.CountLines.AsNoTracking().SingleAsync();
        Assert.True((await new CountPart(shop.Transaction(shop.Db), shop.Db).Run(list.Id, line.Id, line.Version, found, shop.Clerk.Id, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        Assert.True((await shop.Decide(shop.Db).HandIn(list.Id, list.Version, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        return await shop.Db.CountLists.AsNoTracking().SingleAsync();
    }

    private static async Task<CountList> Make(PartsShop shop, CountChoice choice, string? what)
    {
        var made = await new MakeCountList(shop.Transaction(shop.Db), shop.Db).Run(new CountOrder(shop.Store.Code, choice, what, [shop.Part.Sku], "专员"), default);
        Assert.Empty(made.Problems);
        shop.Db.ChangeTracker.Clear();
        return await shop.Db.CountLists.AsNoTracking().SingleAsync();
    }
}
