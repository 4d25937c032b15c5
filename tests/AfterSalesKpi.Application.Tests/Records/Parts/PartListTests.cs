using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Parts;

public sealed class PartListTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task The_list_follows_every_movement_and_forgets_a_voided_one(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        Assert.Equal((10L, 100_000L, null), await Stock(shop));
        await shop.Move(StockMovementKind.Issue, 4, TestData.Noon, shop.Order.Number);
        var used = await shop.OnShelf();
        Assert.Equal((6L, 60_000L, TestData.Noon), (used.Quantity, used.ValueFen, used.LastUsedAt));
        Assert.Equal(135m, used.CoverDays); // six pieces, four in ninety days

        var issue = await shop.Db.StockMovements.AsNoTracking().SingleAsync(m => m.Kind == StockMovementKind.Issue);
        var save = new SaveStockMovement(shop.Transaction(shop.Db), new ImportStockMovements(shop.Transaction(shop.Db)), shop.Db, shop.Clock);
        Assert.True((await save.Void(issue.Id, issue.Version, default)).Succeeded);

        Assert.Equal((10L, 100_000L, null), await Stock(shop));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_not_used_grows_old_and_its_value_is_told_by_age(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        Assert.Equal([100_000L, 0, 0, 0], (await shop.List().Totals(shop.Store.Id, default)).Ages.Select(a => a.ValueFen));
        shop.Clock.Advance(TimeSpan.FromDays(200));

        var totals = await shop.List().Totals(shop.Store.Id, default);

        Assert.Equal([0L, 0, 100_000, 0], totals.Ages.Select(a => a.ValueFen));
        Assert.Equal((1, 100_000L), (totals.Idle, totals.IdleFen));
        foreach (var (question, found) in new[] { (PartQuestion.Idle90, 1), (PartQuestion.Idle180, 1), (PartQuestion.Idle360, 0), (PartQuestion.Out, 0), (PartQuestion.BelowZero, 0), (PartQuestion.Low, 0) })
        {
            Assert.Equal(found, (await shop.List().Page(new PartFilter { StoreId = shop.Store.Id, Question = question }, 1, 25, default)).Total);
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Every_order_of_the_list_can_be_asked_for(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        await TestData.CreatePart(shop.Db, shop.Store); // one that never moved
        foreach (var sort in Enum.GetValues<PartSort>())
        {
            foreach (var falling in new[] { false, true })
            {
                Assert.Equal(2, (await shop.List().Page(new PartFilter { StoreId = shop.Store.Id, Sort = sort, Descending = falling }, 1, 25, default)).Rows.Count);
            }
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_movement_sent_twice_moves_stock_once_and_none_is_in_the_future(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var save = new SaveStockMovement(shop.Transaction(shop.Db), new ImportStockMovements(shop.Transaction(shop.Db)), shop.Db, shop.Clock);
        var entry = new MovementEntry(shop.Store.Code, "M-TWICE", shop.Part.Sku, StockMovementKind.WriteOff, 1, null, TestData.Noon, null);
        Assert.True((await save.Run(entry, default)).Succeeded);
        Assert.True((await save.Run(entry, default)).Succeeded);

        Assert.Equal(9, (await shop.OnShelf()).Quantity);
        Assert.Equal("in-the-future", Assert.Single((await save.Run(entry with { Reference = "M-2", At = TestData.Noon.AddHours(1) }, default)).Problems).Code);
        Assert.Equal("workOrder", Assert.Single((await save.Run(entry with { Reference = "M-3", Kind = StockMovementKind.Issue }, default)).Problems).Field);
    }

    private static async Task<(long, long, DateTime?)> Stock(PartsShop shop)
    {
        var part = await shop.OnShelf();
        return (part.Quantity, part.ValueFen, part.LastUsedAt);
    }
}
