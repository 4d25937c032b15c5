using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class InterruptedCalculationTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Months = 6;
    private static readonly StoreMonth First = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(TestData.Noon.AddDays(400)));

    [SkippableTheory, EachDatabase]
    public async Task Stopped_at_every_place_and_begun_again_it_ends_with_the_scorecards_of_an_undisturbed_run(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        await using var db = database.NewContext();
        await Fill(db);
        await Calculate(db, default);
        var undisturbed = await Checksums(db);
        Assert.Equal(Months * 2, undisturbed.Count);

        for (var stopAfter = 0; stopAfter < Months; stopAfter++)
        {
            await Forget(db);
            using var stop = new CancellationTokenSource();
            var done = 0;
            var scope = db.Scope;
            await using (var first = database.NewContext(scope))
            {
                if (stopAfter == 0) await stop.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calculate(first, stop.Token, () =>
                {
                    if (++done == stopAfter) stop.Cancel();
                }));
            }

            Assert.True(await db.MonthsToCalculate.AnyAsync(), "Nothing was interrupted.");
            await using var second = database.NewContext(scope);
            await Calculate(second, default);

            Assert.Equal(undisturbed, await Checksums(second));
            Assert.False(await db.MonthsToCalculate.AnyAsync());
            Assert.False(await db.Set<AppraisalMonth>().AnyAsync(m => m.RunStartedAt != null));
        }
    }

    private static Task<Outcome> Calculate(KpiDbContext db, CancellationToken ct, Action? done = null) =>
        new CalculateMarkedMonths(db, Calculation.Marked(db, Clock)).Run(null, (_, _) => done?.Invoke(), ct);

    private static async Task<List<string>> Checksums(KpiDbContext db) =>
        await db.Set<Scorecard>().AsNoTracking().OrderBy(c => c.Month).ThenBy(c => c.EmployeeId).Select(c => c.Checksum).ToListAsync();

    private static async Task Fill(KpiDbContext db)
    {
        await TestData.CreateGroup(db);
        await Calculation.AddDefaultPlans(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        for (var n = 0; n < Months * 11; n++)
        {
            var later = TimeSpan.FromDays(30 * (n % Months)) + TimeSpan.FromMinutes(n);
            await TestData.CreateOrder(
                db, store, f => f with
                {
                    ReceivedAt = f.ReceivedAt + later, StartedAt = f.StartedAt + later, PromisedAt = f.PromisedAt + later,
                    CompletedAt = f.CompletedAt + later + TimeSpan.FromMinutes(n % 3 * 60), DeliveredAt = f.DeliveredAt + later + TimeSpan.FromHours(3),
                }, advisor, technician);
        }

        await Mark(db, store);
    }

    private static async Task Forget(KpiDbContext db)
    {
        await db.Set<ScorecardLine>().ExecuteDeleteAsync();
        await db.Set<Scorecard>().ExecuteDeleteAsync();
        await db.MonthMeasures.ExecuteDeleteAsync();
        await db.MonthsToCalculate.ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
        await Mark(db, await db.Stores.SingleAsync());
    }

    private static async Task Mark(KpiDbContext db, Store store)
    {
        for (var n = 0; n < Months; n++) db.Add(new MonthToCalculate(db.Scope.GroupId, store.Id, First.AddMonths(n)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
