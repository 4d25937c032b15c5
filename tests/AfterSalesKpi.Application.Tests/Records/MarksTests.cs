using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

/// <summary>Which months an import marks for another calculation.</summary>
public sealed class MarksTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_order_marks_the_months_of_its_rows_that_have_begun(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", """
            "receivedAt":"2026-03-31T10:00:00","completedAt":"2026-04-02","deliveredAt":"2026-04-30T10:00:00","promisedAt":"2026-06-01"
            """));

        // Received, completed, delivered; 3 and 30 days after the delivery; not the 180 days after it, which lie in October.
        Assert.Equal(["S01 2026-03", "S01 2026-04", "S01 2026-05"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_change_marks_the_months_of_before_and_after(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", "\"completedAt\":\"2026-07-20\""));
        await world.Sound("survey-responses", """{"store":"S01","reference":"Q1","workOrder":"WO-1","at":"2026-09-01","overall":5}""");
        await world.Forget();

        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","completedAt":"2026-08-02"}""");
        Assert.Equal(["S01 2026-07", "S01 2026-08"], await Marks(world));

        await world.Forget();
        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","cancelledAt":"2026-08-20"}""");
        Assert.Equal(["S01 2026-07", "S01 2026-08", "S01 2026-09"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_body_again_marks_nothing(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        foreach (var (resource, items) in EverythingOnce.Bodies) await world.Sound(resource, items);
        await world.Forget();

        foreach (var (resource, items) in EverythingOnce.Bodies) await world.Sound(resource, items);

        Assert.Empty(await Marks(world));
        Assert.Equal(0, await world.Db.StocksToReplay.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_visit_marks_the_month_in_which_the_earlier_delivery_counts_even_in_another_store(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", "\"receivedAt\":\"2026-02-10\",\"deliveredAt\":\"2026-02-10T10:00:00\"", store: "S02"));
        await world.Forget();
        var own = AccessScope.OfStores(world.Group.Id, await world.StoreId("S01"));

        await world.Sound("work-orders", ImportWorld.Order("WO-2", "\"receivedAt\":\"2026-07-01\""), own);

        Assert.Equal(["S01 2026-07", "S02 2026-08"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task An_earlier_first_delivery_marks_the_one_that_was_first_until_then(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", "\"receivedAt\":\"2026-08-10\",\"deliveredAt\":\"2026-08-10T10:00:00\""));
        await world.Forget();

        await world.Sound("work-orders", ImportWorld.Order("WO-0", "\"receivedAt\":\"2026-01-10\",\"deliveredAt\":\"2026-01-10T10:00:00\""));

        Assert.Equal(["S01 2026-01", "S01 2026-02", "S01 2026-07", "S01 2026-08"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_phone_number_that_becomes_known_marks_every_delivery_of_the_customer(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", $"{ImportWorld.Order("WO-1", "\"receivedAt\":\"2026-01-30\",\"deliveredAt\":\"2026-01-30\"")},{ImportWorld.Order("WO-2", "\"receivedAt\":\"2026-08-10\"")}");
        await world.Forget();

        await world.Sound("work-orders", """{"store":"S01","number":"WO-2","customer":{"phone":"138"}}""");
        Assert.Equal(["S01 2026-01", "S01 2026-02"], await Marks(world));

        await world.Forget();
        await world.Sound("work-orders", """{"store":"S01","number":"WO-2","customer":{"phone":"139","name":"王"}}""");
        Assert.Empty(await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_movement_marks_the_stock_and_every_month_since(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("parts", """{"store":"S01","sku":"P1","name":"滤芯","unitCost":10}""");
        await world.Sound("stock-movements", """{"store":"S01","reference":"M1","sku":"P1","kind":"Receipt","quantity":5,"at":"2026-07-20"}""");
        Assert.Equal(["S01 2026-07", "S01 2026-08", "S01 2026-09"], await Marks(world));
        Assert.Equal(new DateTime(2026, 7, 19, 16, 0, 0, DateTimeKind.Utc), (await world.Db.StocksToReplay.SingleAsync()).From);

        await world.Forget();
        await world.Sound("stock-movements", """{"store":"S01","reference":"M1","at":"2026-08-20"}""");
        Assert.Equal(["S01 2026-07", "S01 2026-08", "S01 2026-09"], await Marks(world));
        Assert.Equal(new DateTime(2026, 7, 19, 16, 0, 0, DateTimeKind.Utc), (await world.Db.StocksToReplay.SingleAsync()).From);

        await world.Forget();
        await world.Sound("parts", """{"store":"S01","sku":"P1","unitCost":12}""");
        Assert.Equal(["S01 2026-08", "S01 2026-09"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task Months_follow_the_groups_first_day_and_the_stores_zone(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider, firstDayOfMonth: 26);
        await world.Forget();
        await world.Sound("work-orders", $"{ImportWorld.Order("WO-1", "\"receivedAt\":\"2026-05-25T23:59:59\"")},{ImportWorld.Order("WO-2", "\"receivedAt\":\"2026-06-26T00:00:00\"")}");
        Assert.Equal(["S01 2026-05", "S01 2026-07"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_rejected_item_marks_nothing(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));
        await world.Forget();
        await world.Refused("work-orders", """{"store":"S01","number":"WO-1","completedAt":"2026-01-01"}""");
        Assert.Empty(await Marks(world));
    }

    private async Task<ImportWorld> Quiet(DatabaseProvider provider)
    {
        var world = await ImportWorld.On(databases, provider);
        await world.Forget();
        return world;
    }

    private static async Task<List<string>> Marks(ImportWorld world)
    {
        var marks = await (
            from mark in world.Db.MonthsToCalculate
            join store in world.Db.Stores on mark.StoreId equals store.Id
            select new { store.Code, mark.Month }).ToListAsync();
        return [.. marks.Select(m => $"{m.Code} {m.Month}").Order(StringComparer.Ordinal)];
    }
}
