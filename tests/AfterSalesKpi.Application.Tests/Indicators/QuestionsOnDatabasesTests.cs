using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>Whatever can be asked without code means the same on every database as on lists.</summary>
public sealed class QuestionsOnDatabasesTests
{
    private static readonly IReadOnlyList<RecordQuestion> All = [.. Enum.GetValues<RecordSource>().SelectMany(Questions)];

    [SkippableTheory]
    [EachDatabase(11)]
    [EachDatabase(12)]
    public async Task Rows_are_those_of_lists(DatabaseProvider provider, int seed)
    {
        var lists = RandomRecords.Make(seed, 120);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(lists);
        await using var db = database.NewContext(AccessScope.OfGroup(TestRecords.Group));
        var some = 0;
        foreach (var question in All)
        {
            var expected = question.Rows(lists, TestRecords.Always).AsEnumerable().Select(PlainRow.Of).OrderBy(r => r.At).ThenBy(r => r.Record).ToList();
            var rows = await question.Rows(db.Records, TestRecords.Always).ToListAsync();
            Assert.Equal(expected, rows.Select(PlainRow.Of).OrderBy(r => r.At).ThenBy(r => r.Record));
            if (expected.Count > 0) some++;
        }

        Assert.True(some > All.Count / 2, $"Only {some} of {All.Count} questions had rows.");
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Every_question_is_summed_by_the_database(DatabaseProvider provider)
    {
        using var db = DatabaseOptions.CreateContext(provider, provider == DatabaseProvider.Sqlite ? "Data Source=unused.db" : "Server=unused");
        db.Scope = AccessScope.OfStores(1, 1, 2);
        foreach (var question in All)
        {
            var sql = question.Rows(db.Records, TestRecords.Always).Where(r => r.StoreId == 1).GroupBy(r => r.EmployeeId)
                .Select(g => new { g.Key, Numerator = g.Sum(r => r.Numerator), Denominator = g.Sum(r => r.Denominator), Sample = g.Sum(r => r.Denominator > 0 ? 1 : 0) }).ToQueryString();
            Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
            if (provider != DatabaseProvider.SqlServer) continue;
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => e.Message)) + sql);
        }
    }

    /// <summary>One for each comparison of each field, and one for each number, pair of times, person and date.</summary>
    private static IEnumerable<RecordQuestion> Questions(RecordSource source)
    {
        var fields = SourceFields.Of(source);
        var (date, person) = (SourceFields.DatesOf(source)[0].Key, SourceFields.PeopleOf(source)[0].Key);
        var times = fields.Where(f => f.Kind == FieldKind.Time).Select(f => f.Key).ToList();
        var number = fields.First(f => f.Kind is FieldKind.Number or FieldKind.YesNo);
        var plain = new RecordQuestion { Source = source, Measure = RecordMeasure.Share, At = date, Attribution = person, Counted = [Asked(number, number.Operators[0])] };
        foreach (var field in fields)
        {
            foreach (var by in field.Operators)
            {
                if (field.Kind == FieldKind.Time && times.Count == 1 && by is ConditionOperator.NoLaterThan or ConditionOperator.LaterThan) continue;
                yield return plain with { Counted = [Asked(field, by)] };
                yield return plain with { Conditions = [Asked(field, by)] };
            }

            if (field.Kind == FieldKind.Number) yield return plain with { Measure = RecordMeasure.Average, Field = field.Key };
            if (field.Kind == FieldKind.Person) yield return plain with { Attribution = field.Key };
            if (field.Dates) yield return plain with { At = field.Key };
        }

        foreach (var (from, to) in times.Zip(times.Skip(1))) yield return plain with { Measure = RecordMeasure.TimeBetween, Field = from, Against = to };
        foreach (var unit in fields.Where(f => f.Kind == FieldKind.Number).GroupBy(f => f.Unit).Where(g => g.Count() > 1))
        {
            yield return plain with { Measure = RecordMeasure.RatioOfSums, Field = unit.First().Key, Against = unit.Last().Key };
        }

        RecordCondition Asked(SourceField field, ConditionOperator by) => new(field.Key, by, by is ConditionOperator.Known or ConditionOperator.Unknown
            ? []
            : field.Kind switch
            {
                FieldKind.Choice => [.. field.Choices.Take(2)],
                FieldKind.YesNo => ["true"],
                FieldKind.Number => ["2"],
                FieldKind.Time => [times.First(t => t != field.Key)],
                _ => ["a"],
            });
    }
}
