using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Parts;

public sealed class PartRequestTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Period Day = new(TestData.Noon.AddDays(-1), TestData.Noon.AddDays(1));

    [SkippableTheory, EachDatabase]
    public async Task What_is_asked_for_counts_nowhere_until_the_clerk_answers_and_moves_stock_then(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(4);
        Assert.Empty(await new StockOutRate().Rows(shop.Db.Records, Day).ToListAsync());
        Assert.Equal(10, (await shop.OnShelf()).Quantity);

        var done = await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 4, default);

        Assert.Equal(0, done.Value?.Outstanding);
        Assert.Equal((6L, 60_000L), ((await shop.OnShelf()).Quantity, (await shop.OnShelf()).ValueFen));
        var row = Assert.Single(await new StockOutRate().Rows(shop.Db.Records, Day).ToListAsync());
        Assert.Equal((0, 1), (row.Numerator, row.Denominator));
        var movement = await shop.Db.StockMovements.SingleAsync(m => m.Kind == StockMovementKind.Issue);
        Assert.Equal((4, shop.Order.Id), (movement.Quantity, movement.WorkOrderId));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_handed_out_later_fills_the_rest_and_does_not_change_what_there_was_at_once(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(5);
        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 2, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();
        Assert.True((await shop.Answer(shop.Db).FindMissing(request.Id, request.Version, new DateOnly(2026, 7, 17), default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();

        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 3, default)).Succeeded);

        shop.Db.ChangeTracker.Clear();
        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();
        Assert.Equal((2, 5, PartRequestState.Filled), (request.FilledAtOnce, request.Handed, request.State));
        Assert.Equal(5, (await shop.OnShelf()).Quantity);
        Assert.Equal(1, Assert.Single(await new StockOutRate().Rows(shop.Db.Records, Day).ToListAsync()).Numerator);
        var outs = await new StockOutList(shop.Db, shop.Clock).Page(shop.Store.Id, Day, null, 1, 10, default);
        Assert.Equal((shop.Part.Sku, 5, 2, shop.Order.Number), outs.Rows.Select(r => (r.Sku, r.Quantity, r.FilledAtOnce, r.Order)).Single());
        Assert.Equal((1, 1, 1), await Totals(shop));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_hand_out_that_is_voided_lets_its_request_wait_again(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(4);
        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 4, default)).Succeeded);

        await VoidLast(shop);

        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();
        Assert.Equal((PartRequestState.Waiting, 0, 0, 4), (request.State, request.Handed, request.FilledAtOnce, request.Outstanding));
        Assert.Null(request.ClosedAt);
        Assert.Equal(10, (await shop.OnShelf()).Quantity);
        Assert.Empty(await new StockOutRate().Rows(shop.Db.Records, Day).ToListAsync());
        Assert.Empty((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 4, default)).Problems); // under another reference
        Assert.Equal(6, (await shop.OnShelf()).Quantity);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_hand_outs_the_one_that_is_voided_is_missing_again_and_what_there_was_at_once_stays(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(5);
        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 2, default)).Succeeded);
        shop.Clock.Advance(TimeSpan.FromHours(1));
        shop.Db.ChangeTracker.Clear();
        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();
        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 3, default)).Succeeded);

        await VoidLast(shop);

        request = await shop.Db.PartRequests.AsNoTracking().SingleAsync();
        Assert.Equal((PartRequestState.Short, 2, 2, 3), (request.State, request.Handed, request.FilledAtOnce, request.Outstanding));
        Assert.Equal(8, (await shop.OnShelf()).Quantity);
    }

    private static async Task VoidLast(PartsShop shop)
    {
        shop.Db.ChangeTracker.Clear();
        var last = await shop.Db.StockMovements.AsNoTracking().Where(m => m.Kind == StockMovementKind.Issue).OrderByDescending(m => m.At).ThenByDescending(m => m.Id).FirstAsync();
        var save = new SaveStockMovement(shop.Transaction(shop.Db), new ImportStockMovements(shop.Transaction(shop.Db)), shop.Db, shop.Clock);
        Assert.Empty((await save.Void(last.Id, last.Version, default)).Problems);
        shop.Db.ChangeTracker.Clear();
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_clerks_who_hand_out_at_once_one_moves_stock(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(4);
        await using var other = shop.NewContext();

        var both = await Task.WhenAll(
            shop.Answer(shop.Db).HandOut(request.Id, request.Version, 4, default), shop.Answer(other).HandOut(request.Id, request.Version, 4, default));

        Assert.Single(both, b => b.Succeeded);
        Assert.Equal("request-closed", both.Single(b => !b.Succeeded).Problems.Single().Code);
        Assert.Equal(6, (await shop.OnShelf()).Quantity);
        Assert.Equal(1, await shop.Db.StockMovements.CountAsync(m => m.Kind == StockMovementKind.Issue));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_version_that_was_not_seen_is_not_answered(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var request = await shop.Ask(4);
        Assert.True((await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 1, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();

        var late = await shop.Answer(shop.Db).HandOut(request.Id, request.Version, 1, default);

        Assert.Equal("changed-meanwhile", Assert.Single(late.Problems).Code);
        Assert.Equal(9, (await shop.OnShelf()).Quantity);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_form_sent_twice_asks_once_and_a_delivered_order_asks_for_nothing(DatabaseProvider provider)
    {
        await using var shop = await PartsShop.On(databases, provider);
        var ask = new AskForPart(shop.Transaction(shop.Db), shop.Db);
        var asked = new AskedPart("R-1", shop.Order.Id, shop.Part.Sku.ToLowerInvariant(), 2, null);
        Assert.True((await ask.Run(asked, default)).Succeeded);
        Assert.True((await ask.Run(asked, default)).Succeeded);
        Assert.Equal(1, await shop.Db.PartRequests.CountAsync());

        var delivered = await TestData.CreateOrder(shop.Db, shop.Store);
        Assert.Equal("order-closed", Assert.Single((await ask.Run(asked with { Reference = "R-2", OrderId = delivered.Id }, default)).Problems).Code);
        Assert.Equal("unknown-part", Assert.Single((await ask.Run(asked with { Reference = "R-3", Sku = "NONE" }, default)).Problems).Code);
    }

    private static async Task<(int, int, int)> Totals(PartsShop shop)
    {
        var totals = await new StockOutList(shop.Db, shop.Clock).Totals(shop.Store.Id, Day, default);
        return (totals.Requested, totals.Missing, totals.Orders);
    }
}
