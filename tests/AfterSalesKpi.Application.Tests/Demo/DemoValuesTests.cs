using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Demo;

/// <summary>The demo shows every indicator, at values that a real workshop might have: a test that looks at what its readers will see.</summary>
public sealed class DemoValuesTests(DemoValuesTests.OneStore store) : IClassFixture<DemoValuesTests.OneStore>
{
    private static readonly StoreMonth Month = new(2026, 10);

    [Fact]
    public async Task Every_indicator_has_a_value_in_a_month_that_is_over()
    {
        var values = await Values();

        Assert.Empty(IndicatorCatalogue.BuiltIn.All.Where(i => values.GetValueOrDefault(i.Number) is null).Select(i => i.Key));
    }

    [Theory]
    [InlineData("customer-satisfaction", 80, 100)]
    [InlineData("on-time-rate", 80, 100)]
    [InlineData("rework-rate", 0, 8)]
    [InlineData("repair-waiting-time", 10, 90)]
    [InlineData("handling-time", 2, 10)]
    [InlineData("booking-response-time", 5, 60)]
    [InlineData("stock-turn", 2, 12)]
    [InlineData("stock-out-rate", 1, 20)]
    [InlineData("stock-accuracy", 80, 100)]
    [InlineData("follow-up-coverage", 70, 98)]
    [InlineData("follow-up-execution", 85, 100)]
    [InlineData("repeat-rate", 30, 80)]
    [InlineData("net-promoter-score", 30, 90)]
    [InlineData("labour-efficiency", 85, 115)]
    [InlineData("process-compliance", 80, 100)]
    [InlineData("training-score", 65, 98)]
    [InlineData("complaint-rate", 0, 8)]
    [InlineData("repair-time", 1, 8)]
    [InlineData("own-on-time-rate", 80, 100)]
    [InlineData("on-time-delivery-rate", 75, 100)]
    [InlineData("fixed-first-visit-rate", 92, 100)]
    [InlineData("survey-response-rate", 15, 60)]
    public async Task A_value_lies_where_workshops_lie(string indicator, int least, int most)
    {
        var values = await Values();

        Assert.InRange(values[IndicatorCatalogue.BuiltIn.Find(indicator)!.Number]!.Value, least, most); // said by the test above
    }

    [Fact]
    public async Task Grades_differ_and_most_people_are_neither_the_best_nor_the_worst()
    {
        await using var db = store.NewContext();
        var grades = await db.Scorecards.Where(c => c.Grade != null).GroupBy(c => c.Grade!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

        Assert.Equal(["A", "B", "C", "D", "S"], grades.Keys.Order());
        Assert.True(grades["A"] + grades["B"] > grades.Values.Sum() / 2);
    }

    private async Task<Dictionary<int, decimal?>> Values()
    {
        await using var db = store.NewContext();
        var sums = await db.MonthMeasures.AsNoTracking().Where(m => m.Month == Month).ToListAsync();
        return sums.GroupBy(m => m.Indicator).ToDictionary(
            g => g.Key, g => g.Aggregate(Measure.None, (sum, m) => sum + m.Sums).Value(IndicatorCatalogue.BuiltIn.All.Single(i => i.Number == g.Key).Scale));
    }

    /// <summary>A store with enough months behind it for customers to have come again.</summary>
    public sealed class OneStore : IAsyncLifetime
    {
        private TestDatabase? database;
        private int groupId;

        public Data.KpiDbContext NewContext() => database!.NewContext(AccessScope.OfGroup(groupId)); // made before the first test

        public async Task InitializeAsync()
        {
            database = await TestDatabase.Create(DatabaseProvider.Sqlite);
            await using var db = database.NewContext();
            var loaded = await Demos.On(db).Run(LoadDemo.GroupName, 1, Demos.Of(1, 9, 150), [], null, default);
            groupId = loaded.Value!.Id; // nothing to refuse in an empty database
        }

        public async Task DisposeAsync() => await database!.DisposeAsync();
    }
}
