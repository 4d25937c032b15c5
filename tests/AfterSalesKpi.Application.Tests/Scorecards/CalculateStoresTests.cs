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

/// <summary>Stores whose records are summed together come out as if each had been calculated alone, wherever the work is broken off.</summary>
public sealed class CalculateStoresTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Stores = 3;
    private static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(TestData.Noon.AddDays(60)));

    [SkippableTheory, EachDatabase]
    public async Task Together_they_have_the_scorecards_and_sums_that_each_has_alone(DatabaseProvider provider)
    {
        var (_, db, stores) = await Shops(provider);
        await using var _ = db;
        foreach (var store in stores) Assert.Empty((await Calculation.On(db, Clock).Run(store, Month, default)).Problems);
        foreach (var store in stores) Assert.Empty((await Calculation.On(db, Clock).Run(store, Month, default)).Problems); // once more, for work done in other stores
        var alone = await Results(db);
        await Forget(db);
        List<int> done = [];

        var outcomes = await Calculation.Stores(db, Clock).Run(stores, Month, done.Add, default);
        await new CalculateMarkedMonths(db, Calculation.Marked(db, Clock)).Run(Month, null, default);

        Assert.All(stores, s => Assert.True(outcomes[s].Succeeded));
        Assert.Equal(stores, done);
        Assert.Equal(alone, await Results(db));
        Assert.False(await db.MonthsToCalculate.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_store_that_comes_later_is_scored_with_what_its_people_did_in_one_before_it(DatabaseProvider provider)
    {
        var (_, db, stores) = await Shops(provider);
        await using var _ = db;

        await Calculation.Stores(db, Clock).Run(stores, Month, null, default);

        // The second store's technician worked in the first and in the third store, too. The first is done before, so nothing is left to do for it.
        var technician = await db.Employees.Where(e => e.StoreId == stores[1] && db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.Technician)).Select(e => e.Id).SingleAsync();
        var line = Assert.Single((await new ScorecardQuery(db).Find(Month, technician, default))!.Lines, l => l.Indicator == "own-on-time-rate");
        Assert.Equal(12 + 1, line.Denominator);
        Assert.Equal([stores[1]], await db.MonthsToCalculate.Select(m => m.StoreId).Distinct().ToListAsync());
        await new CalculateMarkedMonths(db, Calculation.Marked(db, Clock)).Run(Month, null, default);
        line = Assert.Single((await new ScorecardQuery(db).Find(Month, technician, default))!.Lines, l => l.Indicator == "own-on-time-rate");
        Assert.Equal(12 + 2, line.Denominator);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_record_that_comes_while_its_store_waits_for_the_others_stays_marked(DatabaseProvider provider)
    {
        var (database, db, stores) = await Shops(provider);
        await using var _ = db;
        void Mark(int done)
        {
            if (done != stores[0]) return;
            using var other = database.NewContext(db.Scope);
            other.Add(new MonthToCalculate(db.Scope.GroupId, stores[2], Month));
            other.SaveChanges();
        }

        await Calculation.Stores(db, Clock).Run(stores, Month, Mark, default);

        Assert.True(await db.MonthsToCalculate.AnyAsync(m => m.StoreId == stores[2]));
    }

    [SkippableTheory, EachDatabase]
    public async Task One_that_is_published_or_unknown_does_not_keep_the_others_from_being_calculated(DatabaseProvider provider)
    {
        var (_, db, stores) = await Shops(provider);
        await using var _ = db;
        await Calculation.On(db, Clock).Run(stores[1], Month, default);
        Assert.Empty((await new PublishMonth(db, Clock).Run(stores[1], Month, "hr", default)).Problems);
        db.ChangeTracker.Clear();

        var outcomes = await Calculation.Stores(db, Clock).Run([.. stores, int.MaxValue], Month, null, default);

        Assert.Equal("month-published", Assert.Single(outcomes[stores[1]].Problems).Code);
        Assert.Equal("unknown-store", Assert.Single(outcomes[int.MaxValue].Problems).Code);
        Assert.True(outcomes[stores[0]].Succeeded && outcomes[stores[2]].Succeeded);
    }

    [SkippableTheory]
    [EachDatabase(true)]
    [EachDatabase(false)]
    public async Task Stopped_at_any_statement_or_failing_there_it_ends_with_the_scorecards_of_an_undisturbed_run(DatabaseProvider provider, bool cancelled)
    {
        var (database, db, stores) = await Shops(provider);
        await using var _ = db;
        await Mark(db, stores);
        await new CalculateMarkedMonths(db, Calculation.Marked(db, Clock)).Run(Month, null, default);
        var undisturbed = await Results(db);
        var disturbed = 0;
        for (var at = 1; ; at += 4)
        {
            await Forget(db);
            await Mark(db, stores);
            using var stop = new CancellationTokenSource();
            var disturbance = new Disturbance(at, cancelled ? stop : null);
            await using (var first = disturbance.On(database, db.Scope))
            {
                var error = await Record.ExceptionAsync(() => Calculation.Marked(first, Clock).Run(stores, Month, null, stop.Token));
                Assert.True(error is null || (cancelled ? error is OperationCanceledException : error.ToString().Contains(Disturbance.Words, StringComparison.Ordinal)), error?.ToString());
            }

            if (!disturbance.Came) break;
            disturbed++;
            await using var second = database.NewContext(db.Scope);
            await new CalculateMarkedMonths(second, Calculation.Marked(second, Clock)).Run(Month, null, default);
            Assert.Equal(undisturbed, await Results(second));
            Assert.False(await second.MonthsToCalculate.AnyAsync());
            Assert.False(await second.Set<AppraisalMonth>().AnyAsync(m => m.RunStartedAt != null));
        }

        Assert.InRange(disturbed, 10, 100);
    }

    private static async Task<List<string>> Results(KpiDbContext db)
    {
        var cards = await db.Set<Scorecard>().AsNoTracking().OrderBy(c => c.EmployeeId).Select(c => $"{c.StoreId} {c.EmployeeId} {c.Checksum} {c.Rank}").ToListAsync();
        var sums = await db.MonthMeasures.AsNoTracking().OrderBy(m => m.StoreId).ThenBy(m => m.Indicator).ThenBy(m => m.EmployeeId).ToListAsync();
        return [.. cards, .. sums.Select(m => $"{m.StoreId} {m.Indicator} {m.EmployeeId} {m.Sums}")];
    }

    private static async Task Forget(KpiDbContext db)
    {
        await db.Set<ScorecardLine>().ExecuteDeleteAsync();
        await db.Set<Scorecard>().ExecuteDeleteAsync();
        await db.MonthMeasures.ExecuteDeleteAsync();
        await db.MonthsToCalculate.ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
    }

    private static async Task Mark(KpiDbContext db, IEnumerable<int> stores)
    {
        db.AddRange(stores.Select(s => new MonthToCalculate(db.Scope.GroupId, s, Month)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>Stores with an advisor and a technician each; the second's technician helped out in both others.</summary>
    private async Task<(TestDatabase Database, KpiDbContext Db, List<int> Stores)> Shops(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        var db = database.NewContext(AccessScope.Nothing);
        await TestData.CreateGroup(db);
        await Calculation.AddDefaultPlans(db);
        List<(Store Store, Employee Advisor, Employee Technician)> shops = [];
        for (var n = 0; n < Stores; n++)
        {
            var store = await TestData.CreateStore(db);
            shops.Add((store, await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician)));
        }

        foreach (var (store, advisor, technician) in shops)
        {
            for (var n = 0; n < 12; n++) await TestData.CreateOrder(db, store, f => f with { CompletedAt = f.CompletedAt + TimeSpan.FromHours(n % 5), DeliveredAt = f.DeliveredAt + TimeSpan.FromHours(5) }, advisor, technician);
            if (store != shops[1].Store) await TestData.CreateOrder(db, store, null, advisor, shops[1].Technician);
        }

        db.ChangeTracker.Clear();
        return (database, db, [.. shops.Select(s => s.Store.Id)]);
    }
}
