using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class CalculateMonthTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    [SkippableTheory, EachDatabase]
    public async Task A_technician_who_completed_twelve_of_twelve_orders_on_time_has_that_line_on_the_card(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;

        Assert.True((await Calculation.On(db, After()).Run(shop.Store.Id, Month, default)).Succeeded);

        var card = (await new ScorecardQuery(db).Find(Month, shop.Technician.Id, default))!;
        var line = Assert.Single(card.Lines, l => l.Indicator == "own-on-time-rate");
        Assert.Equal((12, 12, 12), (line.Numerator, line.Denominator, line.Sample));
        Assert.Equal(MonthState.Calculated, card.State);
        Assert.NotNull(card.Card.FinalHundredths);
        Assert.Empty((await new VerifyMonth(db).Run(Month, null, default)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task Calculating_again_without_news_changes_nothing(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        await Calculation.On(db, After()).Run(shop.Store.Id, Month, default);
        var before = await Snapshot(db);

        await Calculation.On(db, After().Later()).Run(shop.Store.Id, Month, default);

        Assert.Equal(before, await Snapshot(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_record_that_came_since_is_on_the_next_card_and_the_mark_is_gone(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        await Calculation.On(db, After()).Run(shop.Store.Id, Month, default);
        await TestData.CreateOrder(db, shop.Store, f => f with { CompletedAt = TestData.Noon.AddHours(5), DeliveredAt = null }, shop.Advisor, shop.Technician);
        db.Add(new MonthToCalculate(db.Scope.GroupId, shop.Store.Id, Month));
        await db.SaveChangesAsync();

        await Calculation.IfMarked(db, After(), shop.Store.Id, Month);

        var card = (await new ScorecardQuery(db).Find(Month, shop.Technician.Id, default))!;
        var line = Assert.Single(card.Lines, l => l.Indicator == "own-on-time-rate");
        Assert.Equal((12, 13), (line.Numerator, line.Denominator));
        Assert.False(await db.MonthsToCalculate.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_run_that_was_overtaken_saves_nothing(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        var slow = (await new StartCalculation(db, After()).Run([shop.Store.Id], Month, default))[shop.Store.Id].Value!;
        await Calculation.On(db, After()).Run(shop.Store.Id, Month, default);
        var before = await Snapshot(db);

        var late = await new SaveStoreMonth(db, After()).Run(new StoreRun { Month = slow, Marks = [] }, null, default);

        Assert.Equal("run-overtaken", Assert.Single(late.Problems).Code);
        db.ChangeTracker.Clear();
        Assert.Equal(before, await Snapshot(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task Eight_runs_at_once_end_with_one_set_of_scorecards(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        var database = await databases.Get(provider);
        await Parallel.ForEachAsync(Enumerable.Range(0, 8), async (_, ct) =>
        {
            await using var own = database.NewContext(db.Scope);
            var outcome = await Calculation.On(own, After()).Run(shop.Store.Id, Month, ct);
            Assert.All(outcome.Problems, p => Assert.Equal("run-overtaken", p.Code));
        });

        Assert.True((await Calculation.On(db, After()).Run(shop.Store.Id, Month, default)).Succeeded);
        var people = await db.Set<Scorecard>().Where(c => c.StoreId == shop.Store.Id).Select(c => c.EmployeeId).ToListAsync();
        Assert.Equal(people.Distinct().Count(), people.Count);
        Assert.False((await db.Set<AppraisalMonth>().SingleAsync(m => m.StoreId == shop.Store.Id)).IsRunning);
    }

    [SkippableTheory, EachDatabase]
    public async Task Work_done_in_another_store_counts_on_the_own_card(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        var other = await TestData.CreateStore(db);
        var chief = await TestData.CreateEmployee(db, other);
        await TestData.CreateOrder(db, other, null, chief, shop.Technician);
        await Calculation.On(db, After()).Run(shop.Store.Id, Month, default);

        await Calculation.On(db, After()).Run(other.Id, Month, default);
        Assert.True(await db.MonthsToCalculate.AnyAsync(m => m.StoreId == shop.Store.Id && m.Month == Month));
        await new CalculateMarkedMonths(db, Calculation.Marked(db, After())).Run(Month, null, default);

        var card = (await new ScorecardQuery(db).Find(Month, shop.Technician.Id, default))!;
        Assert.Equal(13, Assert.Single(card.Lines, l => l.Indicator == "own-on-time-rate").Denominator);
        Assert.False(await db.MonthsToCalculate.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_published_month_is_not_calculated_and_its_marks_go(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        await Calculation.On(db, After()).Run(shop.Store.Id, Month, default);
        Assert.True((await new PublishMonth(db, After()).Run(shop.Store.Id, Month, "hr", default)).Succeeded);
        db.Add(new MonthToCalculate(db.Scope.GroupId, shop.Store.Id, Month));
        await db.SaveChangesAsync();

        var outcome = await Calculation.IfMarked(db, After(), shop.Store.Id, Month);

        Assert.Equal("month-published", Assert.Single(outcome.Problems).Code);
        Assert.False(await db.MonthsToCalculate.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_month_that_still_runs_cannot_be_published_and_one_in_appeal_cannot_be_locked(DatabaseProvider provider)
    {
        var (db, shop) = await Shop(provider);
        await using var _ = db;
        var during = new FakeTimeProvider(new DateTimeOffset(TestData.Noon.AddDays(1)));
        await Calculation.On(db, during).Run(shop.Store.Id, Month, default);
        Assert.Equal("month-not-over", Assert.Single((await new PublishMonth(db, during).Run(shop.Store.Id, Month, "hr", default)).Problems).Code);

        Assert.True((await new PublishMonth(db, After()).Run(shop.Store.Id, Month, "hr", default)).Succeeded);
        Assert.Equal("appeals-open", Assert.Single((await new LockMonth(db, After()).Run(shop.Store.Id, Month, "hr", default)).Problems).Code);
        db.ChangeTracker.Clear();
        Assert.True((await new LockMonth(db, After().Later()).Run(shop.Store.Id, Month, "hr", default)).Succeeded);
    }

    private static FakeTimeProvider After() => new(new DateTimeOffset(TestData.Noon.AddDays(60)));

    private static async Task<string> Snapshot(KpiDbContext db)
    {
        var cards = await db.Set<Scorecard>().AsNoTracking().Include(c => c.Lines).OrderBy(c => c.Id).ToListAsync();
        var sums = await db.MonthMeasures.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        return string.Join(';', cards.Select(c => $"{c.Id} {c.Checksum} {c.Rank} {c.CalculatedAt:O} {c.Lines.Count}"))
            + string.Join(';', sums.Select(m => $"{m.Id} {m.Indicator} {m.EmployeeId} {m.Sums}"));
    }

    private async Task<(KpiDbContext Db, (Store Store, Employee Advisor, Employee Technician) Shop)> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext(AccessScope.Nothing);
        await TestData.CreateGroup(db);
        await Calculation.AddDefaultPlans(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        for (var i = 0; i < 12; i++) await TestData.CreateOrder(db, store, null, advisor, technician);
        db.ChangeTracker.Clear();
        return (db, (store, advisor, technician));
    }
}
