using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Trial;
using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>Trying a plan out on twelve months of every store, against adding up the same stored lines once in the database.</summary>
internal sealed class TrialAgainstSums(int number, BenchmarkSize size) : IGoal
{
    private const int Months = 12;
    private const int Technicians = 6;
    private const int FullStores = 500;
    private static readonly StoreMonth Last = new(2026, 9);

    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        var stores = size == BenchmarkSize.Full ? FullStores : FullStores / 10;
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        var (group, plan) = await Fill(database, stores);
        var version = plan.Versions[0];
        var question = new TrialQuestion(plan.PositionId, [.. version.Items.OrderBy(i => i.Ordinal).Select((i, n) => Heavier(i, n))], version.Grading, Last, Months, null);
        var cards = 0;
        var (ours, other, ratio) = await Pairs.Time(
            size.Rounds,
            async () =>
            {
                await using var db = database.NewContext(AccessScope.OfGroup(group));
                cards = (await new TryPlan(db).Run(question, 1, 50, default)).Cards;
            },
            async () =>
            {
                await using var db = database.NewContext(AccessScope.OfGroup(group));
                await Sums(db, plan.PositionId);
            });
        if (cards != stores * Technicians * Months) throw new InvalidOperationException($"{cards} cards were tried out.");
        return [Result.AtMost($"{number}", $"trying a plan out on {Months} months of {stores} stores ({cards} scorecards), against summing their stored lines once", ours, other, "s", 3, ratio)];
    }

    /// <summary>Other weights and another curve, so that nothing is as it was.</summary>
    private static PlanItem Heavier(PlanItem item, int n) => new(
        item.Indicator, item.Scope, item.WeightBasisPoints + (n == 0 ? 500 : n == 1 ? -500 : 0),
        n == 0 ? ScoringCurve.Linear((70, 0), (92, 100), (99, 120)) : item.Curve, item.MinimumSample, item.NoData);

    private static async Task Sums(KpiDbContext db, int positionId)
    {
        var first = Last.AddMonths(1 - Months);
        await (
            from card in db.Scorecards
            join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            join line in db.ScorecardLines on card.Id equals line.ScorecardId
            where card.Month >= first && card.Month <= Last && line.PositionId == positionId && state.State >= MonthState.Published
            group line by new { card.Month, card.EmployeeId, line.Indicator, line.Scope } into g
            select new { g.Key, Numerator = g.Sum(l => l.Numerator), Denominator = g.Sum(l => l.Denominator), Sample = g.Sum(l => l.Sample) }).ToListAsync();
    }

    private static async Task<(int Group, Plan Plan)> Fill(TestDatabase database, int stores)
    {
        await using var db = database.NewContext();
        var group = (await new FoundGroup(db, TimeProvider.System).Run("集团", 1, default)).Value!.Id; // not refused
        var position = await db.Positions.SingleAsync(p => p.Kind == PositionKind.Technician);
        var plan = await db.Plans.AsNoTracking().Include(p => p.Versions).ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves).SingleAsync(p => p.PositionId == position.Id);
        var dice = new Random(1);
        for (var n = 1; n <= stores; n++)
        {
            var store = new Store(group, $"S{n:000}", $"第{n}店");
            db.Add(store);
            await db.SaveChangesAsync();
            var people = Enumerable.Range(1, Technicians).Select(p => new Employee(group, $"{store.Code}-{p}", $"技师{p}")).ToList();
            people.ForEach(p => p.Assign(store.Id, position.Id, null, new DateOnly(2025, 1, 1)));
            db.AddRange(people);
            var months = Enumerable.Range(0, Months).Select(m => new AppraisalMonth(group, store.Id, Last.AddMonths(-m))).ToList();
            foreach (var month in months)
            {
                month.StartRun(DateTime.UnixEpoch);
                month.FinishRun(month.FencingNumber, DateTime.UnixEpoch);
                month.Publish("test", DateTime.UnixEpoch);
            }

            db.AddRange(months);
            await db.SaveChangesAsync();
            var cards = months.SelectMany(m => people.Select(p => Card(group, store.Id, m.Month, p.Id, plan, dice))).ToList();
            await db.BulkInsertAsync(cards, default);
            await db.BulkInsertAsync(cards.SelectMany(c => c.Lines).ToList(), default);
            db.ChangeTracker.Clear();
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return (group, plan);
    }

    private static Scorecard Card(int group, int store, StoreMonth month, int employee, Plan plan, Random dice)
    {
        var version = plan.Versions[0];
        var lines = version.Items.OrderBy(i => i.Ordinal).Select(item =>
        {
            var sample = dice.Next(10, 60);
            return new LineInput(item.TermsFor(IndicatorCatalogue.BuiltIn.Find(item.Indicator)!, store), new Measure(dice.Next(0, sample * 90), sample * 80, sample)); // a plan's items are of the catalogue
        }).ToList();
        return new Scorecard(new ScorecardSubject(group, store, employee, month), version.Grading, [new PartInput(plan.PositionId, version.Id, 30, lines)], [], DateTime.UnixEpoch);
    }
}
