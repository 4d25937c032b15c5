using System.Data.Common;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Indicators.Summing;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Data.Providers.SqlServer;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>Indicators that read the same records are summed together, and come out as if each had been summed alone.</summary>
public sealed class StoreMonthSumsTests
{
    [SkippableTheory]
    [EachDatabase(7)]
    [EachDatabase(8)]
    [EachDatabase(9)]
    public async Task Sums_formed_together_are_those_of_each_indicator_s_own_rows(DatabaseProvider provider, int seed)
    {
        var lists = RandomRecords.Make(seed, 150);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(lists);
        await using var db = database.NewContext(AccessScope.OfGroup(TestRecords.Group));
        var sums = new StoreMonthSums(db, Queries.Upkeep(db));
        var compared = 0;
        for (var month = new StoreMonth(2026, 5); month <= new StoreMonth(2026, 9); month = month.AddMonths(1))
        {
            foreach (var zone in lists.Stores.GroupBy(s => s.TimeZone))
            {
                var period = month.Period(LocalTime.Zone(zone.Key), 1);
                var stores = zone.Select(s => s.Id).ToList();
                var found = await sums.Of(TestRecords.Group, stores, month, period, default);
                Assert.Equal(stores, found.Keys);
                Assert.All(found, s => Assert.All(s.Value, m => Assert.Equal(s.Key, m.StoreId)));
                var together = found.Values.SelectMany(s => s).ToDictionary(s => (s.StoreId, s.Indicator, s.EmployeeId ?? 0), s => s.Sums);
                Dictionary<(int, int, int), Measure> alone = [];
                foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
                {
                    var rows = await indicator.Rows(db.Records, period).Where(r => stores.Contains(r.StoreId)).ToListAsync();
                    foreach (var person in rows.GroupBy(r => (r.StoreId, r.EmployeeId ?? 0))) alone[(person.Key.StoreId, indicator.Number, person.Key.Item2)] = Measure.Of(person);
                }

                Assert.Equal(alone.OrderBy(s => s.Key), together.OrderBy(s => s.Key));
                compared += alone.Count;
            }
        }

        Assert.True(compared > 100, $"Only {compared} sums were compared.");
    }

    [Fact]
    public void Each_scan_of_the_records_serves_all_indicators_that_need_it()
    {
        using var db = DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, "Data Source=unused.db");
        var together = SumStatements.Of(db).Select(s => s.Indicators.Order().ToArray()).Where(i => i.Length > 1).OrderBy(i => i[0]);
        Assert.Equal([[1, 2, 4, 15, 23], [7, 25], [9, 21], [13, 22], [19, 21]], together);
    }

    [Fact]
    public async Task Sql_server_is_asked_in_words_that_it_knows()
    {
        var asked = new Listener();
        var options = new DbContextOptionsBuilder<SqlServerKpiDbContext>();
        options.UseKpiDatabase(DatabaseProvider.SqlServer, "Server=unused").AddInterceptors(asked);
        await using var db = new SqlServerKpiDbContext(options.Options) { Scope = AccessScope.OfGroup(1) };
        var statements = SumStatements.Of(db);
        foreach (var statement in statements)
        {
            await Assert.ThrowsAsync<HeardException>(() => statement.Run(db, [1, 2], new Period(TestRecords.At("2026-07-01 00:00:00"), TestRecords.At("2026-08-01 00:00:00")), default));
        }

        Assert.Equal(statements.Count, asked.Statements.Count);
        foreach (var sql in asked.Statements)
        {
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => e.Message)) + sql);
            Assert.InRange(CaseDepth.Of(sql), 0, 10);
        }
    }

    /// <summary>Hears statements instead of a database.</summary>
    private sealed class Listener : DbCommandInterceptor, IDbConnectionInterceptor
    {
        public List<string> Statements { get; } = [];

        public ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            throw new HeardException();
        }
    }

    private sealed class HeardException : Exception;
}
