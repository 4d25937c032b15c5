using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Tests.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static AfterSalesKpi.Domain.Records.Parts.StockMovementKind;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Application.Tests.Records;

public sealed class StockLedgerUpkeepTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateTime Noon = At("2026-07-10 04:00:00"); // 12:00 on the 10th in Shanghai

    [SkippableTheory, EachDatabase]
    public async Task Days_are_made_from_the_first_movement_up_to_yesterday(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Receipt, 10, Noon.AddDays(-3), 100);
        await Move(db, Issue, 4, Noon.AddDays(-1));
        await Move(db, Issue, 1, Noon);
        await MakeDays(db, Noon);
        Assert.Equal([(7, 0L, 1_000L), (8, 0L, 1_000L), (9, 400L, 600L)], await Days(db));
        Assert.Empty(db.StocksToReplay);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_day_more_is_made_when_it_has_ended_without_anything_moving(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Receipt, 10, Noon, 100);
        await MakeDays(db, Noon);
        Assert.Empty(await Days(db));
        await MakeDays(db, Noon.AddHours(12).AddSeconds(-1));
        Assert.Empty(await Days(db));
        await MakeDays(db, Noon.AddHours(12));
        Assert.Equal([(10, 0L, 1_000L)], await Days(db));
        await MakeDays(db, Noon.AddDays(2));
        Assert.Equal([(10, 0L, 1_000L), (11, 0L, 1_000L)], await Days(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_arrives_late_is_played_in_its_place(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Issue, 5, Noon.AddDays(-2), reference: "B");
        await MakeDays(db, Noon);
        Assert.Equal([(8, 50_000L, 0L), (9, 0L, 0L)], await Days(db)); // at the part's own cost, the only one known
        await Move(db, Receipt, 10, Noon.AddDays(-2), 100, "A");
        await MakeDays(db, Noon);
        Assert.Equal([(8, 500L, 500L), (9, 0L, 500L)], await Days(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_voided_movement_never_was(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        var mistake = await Move(db, Receipt, 7, Noon.AddDays(-5), 999);
        await Move(db, Receipt, 10, Noon.AddDays(-2), 100);
        await MakeDays(db, Noon);
        Assert.Equal(5, (await Days(db)).Count);
        await Change(db, mistake, mistake.At, voided: true);
        await MakeDays(db, Noon);
        Assert.Equal([(8, 0L, 1_000L), (9, 0L, 1_000L)], await Days(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task When_nothing_is_left_no_day_is(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        var mistake = await Move(db, Receipt, 7, Noon.AddDays(-50), 999);
        await MakeDays(db, Noon);
        await Change(db, mistake, mistake.At, voided: true);
        await MakeDays(db, Noon);
        Assert.Empty(await Days(db));
        Assert.Empty(db.StockOpenings);
        await Move(db, Receipt, 10, Noon.AddDays(-1), 100);
        await MakeDays(db, Noon);
        Assert.Equal([(9, 0L, 1_000L)], await Days(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task Openings_of_three_months_are_kept_and_a_change_within_them_is_played_from_there(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Receipt, 100, Noon.AddMonths(-8), 100);
        for (var month = -7; month < 0; month++) await Move(db, Issue, 1, Noon.AddMonths(month));
        await MakeDays(db, Noon);
        Assert.Equal(
            [(new StoreMonth(2026, 5), 95L), (new StoreMonth(2026, 6), 94L), (new StoreMonth(2026, 7), 93L)],
            (await db.StockOpenings.OrderBy(o => o.Month).ToListAsync()).Select(o => (o.Month, o.Quantity)));

        // What lies before the openings is not looked at again: this change without a mark stays unseen.
        var first = await db.StockMovements.OrderBy(m => m.At).FirstAsync();
        TestData.Sound(first.Revise(first.PartId, first.Kind, 50, first.UnitCostFen, first.At, null));
        await db.SaveChangesAsync();
        await Move(db, Issue, 10, Noon.AddMonths(-1));
        await MakeDays(db, Noon);
        Assert.Equal(8_300, (await Days(db))[^1].Held);
    }

    [SkippableTheory, EachDatabase]
    public async Task In_another_time_zone_every_day_is_made_anew(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Receipt, 10, At("2026-07-05 18:00:00"), 100); // the 6th in Shanghai, the 5th in Berlin
        await MakeDays(db, Noon);
        Assert.Equal(6, (await Days(db))[0].Day);
        var store = await db.Stores.SingleAsync();
        store.Describe(store.Name, store.Region, "Europe/Berlin");
        await db.SaveChangesAsync();
        await MakeDays(db, Noon);
        Assert.Equal(5, (await Days(db))[0].Day);
        Assert.Equal(At("2026-07-05 21:59:59"), await db.StockDays.MinAsync(d => d.At));
    }

    [SkippableTheory, EachDatabase]
    public async Task Whatever_happens_in_whatever_order_the_days_are_those_of_one_play_of_everything(DatabaseProvider provider)
    {
        foreach (var seed in Enumerable.Range(1, 4))
        {
            var random = new Random(seed);
            await using var db = await NewStore(provider);
            var (moved, today) = (new List<StockMovement>(), Noon);
            for (var step = 0; step < 30; step++)
            {
                var at = today.AddDays(-random.Next(200)).AddHours(random.Next(24));
                if (random.Next(4) > 0 || moved.Count == 0) moved.Add(await Move(db, (StockMovementKind)random.Next(1, 10), random.Next(1, 30), at, random.Next(3) == 0 ? null : random.Next(500)));
                else await Change(db, moved[random.Next(moved.Count)], at, random.Next(2) == 0);
                if (random.Next(3) == 0) await MakeDays(db, today);
                if (random.Next(5) == 0) today = today.AddDays(random.Next(20));
            }

            await MakeDays(db, today);
            Assert.Equal(await PlayedAtOnce(db, DateOnly.FromDateTime(today)), await db.StockDays.OrderBy(d => d.On).Select(d => new StockDayTotals(d.On, d.IssuedFen, d.HeldFen)).ToListAsync());
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Two_at_once_and_a_writer_between_them_lose_nothing(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        await Move(db, Receipt, 1_000, Noon.AddDays(-9), 100);
        var (database, scope) = (await databases.Get(provider), db.Scope);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            await using var own = database.NewContext(scope);
            for (var round = 0; round < 5; round++)
            {
                if (worker == 0) await Move(own, Issue, 1, Noon.AddDays(-1 - round));
                else await MakeDays(own, Noon);
            }
        })));
        await MakeDays(db, Noon);
        Assert.Equal(await PlayedAtOnce(db, DateOnly.FromDateTime(Noon)), await db.StockDays.OrderBy(d => d.On).Select(d => new StockDayTotals(d.On, d.IssuedFen, d.HeldFen)).ToListAsync());
        Assert.Equal(99_500, (await Days(db))[^1].Held);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_value_asked_for_includes_the_movement_just_saved(DatabaseProvider provider)
    {
        await using var db = await NewStore(provider);
        var july = new MeasureFilter(new StoreMonth(2026, 7), new StoreMonth(2026, 7));
        await Move(db, Receipt, 10, Noon.AddDays(-2), 100);
        Assert.Equal(2_000, (await Turn())!.Value.Denominator);
        await Move(db, Issue, 5, Noon.AddDays(-1));
        Assert.Equal((500L, 1_500L, 2), ((await Turn())!.Value.Numerator, (await Turn())!.Value.Denominator, (await Turn())!.Value.Sample));
        async Task<Domain.Indicators.Measure?> Turn() => (await Queries.Measure(db, Noon).Run(new StockTurn(), july, MeasureGrouping.None, default)).SingleOrDefault()?.Sums;
    }

    private async Task<KpiDbContext> NewStore(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        await TestData.CreatePart(db, store);
        return db;
    }

    private static async Task<StockMovement> Move(KpiDbContext db, StockMovementKind kind, int quantity, DateTime at, long? unitCost = null, string? reference = null)
    {
        var (store, part) = (await db.Stores.SingleAsync(), await db.Parts.SingleAsync());
        var movement = new StockMovement(store.GroupId, store.Id, reference ?? TestData.NewCode("M-"));
        TestData.Sound(movement.Revise(part.Id, kind, quantity, unitCost, at, null));
        db.AddRange(movement, new StockToReplay(store.GroupId, store.Id, at));
        await db.SaveChangesAsync();
        return movement;
    }

    private static async Task Change(KpiDbContext db, StockMovement movement, DateTime at, bool voided)
    {
        db.Add(new StockToReplay(movement.GroupId, movement.StoreId, at < movement.At ? at : movement.At));
        TestData.Sound(movement.Revise(movement.PartId, movement.Kind, movement.Quantity, movement.UnitCostFen, at, null, voided));
        await db.SaveChangesAsync();
    }

    private static async Task MakeDays(KpiDbContext db, DateTime now)
    {
        var storeId = await db.Stores.Select(s => s.Id).SingleAsync();
        await Queries.Upkeep(db, now).Run([storeId], default);
    }

    private static async Task<List<(int Day, long Issued, long Held)>> Days(KpiDbContext db) =>
        [.. (await db.StockDays.AsNoTracking().OrderBy(d => d.On).ToListAsync()).Select(d => (d.On.Day, d.IssuedFen, d.HeldFen))];

    private static async Task<IEnumerable<StockDayTotals>> PlayedAtOnce(KpiDbContext db, DateOnly today)
    {
        var (zone, part) = (LocalTime.Zone((await db.Stores.SingleAsync()).TimeZone), await db.Parts.SingleAsync());
        var entries = (await db.StockMovements.AsNoTracking().Where(m => !m.Voided).ToListAsync())
            .Select(m => new StockEntry(m.PartId, m.Kind, m.Quantity, m.UnitCostFen, part.UnitCostFen, m.At, m.Reference))
            .Where(e => LocalTime.DayOf(e.At, zone) < today).ToList();
        return entries.Count == 0 ? [] : StockLedger.Replay(StockLedger.Empty, entries, entries.Min(e => LocalTime.DayOf(e.At, zone)), today, zone).Days;
    }
}
