using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>Each definition means on every database what it means on lists, and what the text says.</summary>
public sealed class IndicatorsOnDatabasesTests
{
    private const MeasureGrouping Everything = MeasureGrouping.Month | MeasureGrouping.Store | MeasureGrouping.Employee | MeasureGrouping.ServiceType;

    [SkippableTheory]
    [EachDatabase(1)]
    [EachDatabase(2)]
    [EachDatabase(3)]
    [EachDatabase(4)]
    public async Task Rows_are_those_that_the_text_asks_for(DatabaseProvider provider, int seed)
    {
        var lists = RandomRecords.Make(seed, 150);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(lists);
        await using var db = database.NewContext(AccessScope.OfGroup(TestRecords.Group));
        var reference = new ReferenceRows(lists);
        foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
        {
            var rows = await indicator.Rows(db.Records, TestRecords.Always).ToListAsync();
            Assert.Equal(InOrder(reference.Of(indicator.Number)), InOrder(rows.Select(PlainRow.Of)));
        }
    }

    [SkippableTheory]
    [EachDatabase(5, 1)]
    [EachDatabase(6, 26)]
    public async Task Sums_agree_with_those_of_single_rows_in_every_split(DatabaseProvider provider, int seed, int firstDay)
    {
        var lists = RandomRecords.Make(seed, 150);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(lists, firstDay);
        await using var db = database.NewContext(AccessScope.OfGroup(TestRecords.Group));
        var (query, reference) = (Queries.Measure(db), new ReferenceRows(lists));
        var filter = new MeasureFilter(new StoreMonth(2025, 10), new StoreMonth(2026, 12));
        var zones = lists.Stores.ToDictionary(s => s.Id, s => LocalTime.Zone(s.TimeZone));
        foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
        {
            var months = reference.Of(indicator.Number).Select(r => (Row: r, Month: StoreMonth.Of(r.At, zones[r.Store], firstDay)))
                .Where(r => r.Month >= filter.From && r.Month <= filter.To).ToList();
            foreach (var by in Enumerable.Range(0, (int)Everything + 1).Select(flags => (MeasureGrouping)flags))
            {
                var expected = months.GroupBy(r => Key(by, r.Month, r.Row)).Select(g => (g.Key, Sum(g.Select(r => r.Row)))).OrderBy(g => g.Key);
                var actual = (await query.Run(indicator, filter, by, default)).Select(s => ((s.Month, s.StoreId, s.EmployeeId, s.ServiceType), s.Sums)).ToList();
                Assert.Equal(expected, actual.OrderBy(s => s.Item1));
                Assert.Equal(actual.Select(s => s.Item1), actual.OrderBy(s => s.Item1).Select(s => s.Item1));
            }
        }
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Every_definition_can_be_summed_and_listed_in_one_statement(DatabaseProvider provider)
    {
        using var db = DatabaseOptions.CreateContext(provider, provider == DatabaseProvider.Sqlite ? "Data Source=unused.db" : "Server=unused");
        db.Scope = AccessScope.OfStores(1, 1, 2);
        var (start, cuts) = (TestRecords.At("2021-01-01 00:00:00"), new List<DateTime>());
        for (var month = 1; month < MeasureFilter.MostMonths; month++) cuts.Add(start.AddMonths(month));
        foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
        {
            var rows = indicator.Rows(db.Records, new Period(start, start.AddMonths(MeasureFilter.MostMonths)));
            Check(provider, SliceSums.Of(rows, Everything, cuts).ToQueryString());
            Check(provider, SliceSums.Of(rows, MeasureGrouping.None, cuts).ToQueryString());
            Check(provider, rows.OrderBy(r => r.At).ThenBy(r => r.RecordType).ThenBy(r => r.RecordId).Skip(5).Take(5).ToQueryString());
        }
    }

    private static void Check(DatabaseProvider provider, string sql)
    {
        Assert.Contains("SELECT", sql, StringComparison.Ordinal);
        if (provider != DatabaseProvider.SqlServer) return;
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => e.Message)) + sql);
        var deepest = CaseDepth.Of(sql);
        Assert.True(deepest <= 10, $"CASE is nested {deepest} deep; SQL Server takes 10.");
    }

    private static (StoreMonth? Month, int? Store, int? Who, Domain.Records.ServiceType? Service) Key(MeasureGrouping by, StoreMonth month, PlainRow row) => (
        by.HasFlag(MeasureGrouping.Month) ? month : null,
        by.HasFlag(MeasureGrouping.Store) ? row.Store : null,
        by.HasFlag(MeasureGrouping.Employee) ? row.Who : null,
        by.HasFlag(MeasureGrouping.ServiceType) ? row.Service : null);

    private static Measure Sum(IEnumerable<PlainRow> rows) =>
        rows.Aggregate(Measure.None, (sum, r) => sum + new Measure(r.Numerator, r.Denominator, r.Denominator > 0 ? 1 : 0));

    private static IEnumerable<PlainRow> InOrder(IEnumerable<PlainRow> rows) =>
        rows.OrderBy(r => r.At).ThenBy(r => r.Type).ThenBy(r => r.Record).ThenBy(r => r.Who).ThenBy(r => r.Denominator).ThenBy(r => r.Numerator);
}
