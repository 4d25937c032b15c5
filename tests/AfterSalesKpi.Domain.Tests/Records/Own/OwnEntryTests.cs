using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;

namespace AfterSalesKpi.Domain.Tests.Records.Own;

public sealed class OwnEntryTests
{
    private static readonly StoreMonth July = new(2026, 7);

    [Theory]
    [InlineData(null, 10d, "numerator", "required")]
    [InlineData(1d, null, "denominator", "required")]
    [InlineData(-1d, 10d, "numerator", "negative")]
    [InlineData(1.5, 10d, "numerator", "not-whole")]
    [InlineData(1d, 1.5, "denominator", "not-whole")]
    [InlineData(0d, 0d, "denominator", "not-positive")]
    [InlineData(11d, 10d, "numerator", "more-than-all")]
    public void A_count_of_and_out_of_must_be_whole_and_fit(double? counted, double? of, string field, string code)
    {
        var problem = new OwnEntry(1, 1, "x").Count((decimal?)counted, (decimal?)of).Problems.Single();
        Assert.Equal((field, code), (problem.Field, problem.Code));
    }

    [Fact]
    public void Points_are_kept_in_hundredths_and_come_out_as_they_were_entered()
    {
        var (lists, indicator) = (new RecordLists(), Indicator(OwnKind.ByHandPoints));
        foreach (var (points, who) in new[] { (92.5m, 7), (80.25m, 8) })
        {
            var entry = new OwnEntry(1, 1, $"{who}");
            entry.Concern(indicator.Own.Id, July, who, TestRecords.At("2026-06-30 16:00:00"));
            Assert.True(entry.Mark(points).Succeeded);
            lists.OwnEntries.Add(entry);
        }

        var rows = indicator.Rows(lists, TestRecords.Always).ToList();
        Assert.Equal([(7, 92.5m), (8, 80.25m)], rows.Select(r => (r.EmployeeId!.Value, Measure.Of([r]).Value(indicator.Scale)!.Value)));
        Assert.Equal(86.375m, Measure.Of(rows).Value(indicator.Scale));
        Assert.Equal("too-fine", lists.OwnEntries[0].Mark(1.234m).Problems.Single().Code);
        lists.OwnEntries[0].Say(null, true);
        Assert.Single(indicator.Rows(lists, TestRecords.Always));
    }

    [Fact]
    public void A_share_of_several_is_that_of_their_totals()
    {
        var (lists, indicator) = (new RecordLists(), Indicator(OwnKind.ByHandShare));
        foreach (var (counted, of) in new[] { (1m, 1m), (1m, 9m) })
        {
            var entry = new OwnEntry(1, 1, $"{of}");
            entry.Concern(indicator.Own.Id, July, null, TestRecords.At("2026-06-30 16:00:00"));
            Assert.True(entry.Count(counted, of).Succeeded);
            lists.OwnEntries.Add(entry);
        }

        Assert.Equal(20m, Measure.Of(indicator.Rows(lists, TestRecords.Always)).Value(indicator.Scale));
    }

    private static DefinedIndicator Indicator(OwnKind kind)
    {
        var own = new OwnIndicator(1, 1001, "own-5s", DateTime.UnixEpoch);
        Assert.True(own.Define(new OwnDefinition(kind, kind == OwnKind.ByHandShare ? IndicatorUnit.Percent : IndicatorUnit.Points, Direction.HigherIsBetter, null), false).Succeeded);
        return new DefinedIndicator(own);
    }
}
