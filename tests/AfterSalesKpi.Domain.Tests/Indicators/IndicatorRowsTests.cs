using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using CsCheck;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators;

/// <summary>What holds for the rows of every indicator, on random records.</summary>
public sealed class IndicatorRowsTests
{
    [Fact]
    public void Rows_are_those_that_the_text_asks_for() => Gen.Int.Sample(
        seed =>
        {
            var lists = RandomRecords.Make(seed, 60);
            var reference = new ReferenceRows(lists);
            foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
            {
                Assert.Equal(InOrder(reference.Of(indicator.Number)), InOrder(Rows(indicator, lists, Always).Select(PlainRow.Of)));
            }
        },
        iter: 3);

    [Fact]
    public void A_period_takes_the_rows_that_lie_in_it_and_no_others() => Gen.Select(Gen.Int, Gen.Int[-20, 500], Gen.Int[0, 90], Gen.Int[-1, 1]).Sample(
        (seed, from, days, second) =>
        {
            var lists = RandomRecords.Make(seed, 60);
            var start = At("2025-09-30 16:00:00").AddDays(from).AddSeconds(second);
            var period = new Period(start, start.AddDays(days));
            foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
            {
                var expected = Rows(indicator, lists, Always).Where(r => period.Contains(r.At));
                Assert.Equal(InOrder(expected.Select(PlainRow.Of)), InOrder(Rows(indicator, lists, period).Select(PlainRow.Of)));
            }
        },
        iter: 3);

    [Fact]
    public void Values_merge_over_any_split_of_days_people_and_stores() => Gen.Select(Gen.Int, Gen.Int[0, 400], Gen.Int[1, 7]).Sample(
        (seed, day, parts) =>
        {
            var lists = RandomRecords.Make(seed, 60);
            var cut = At("2025-09-30 16:00:00").AddDays(day);
            foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
            {
                var rows = Rows(indicator, lists, Always).ToList();
                var whole = Measure.Of(rows);
                Assert.Equal(whole, Measure.Of(Rows(indicator, lists, Always with { Until = cut })) + Measure.Of(Rows(indicator, lists, Always with { From = cut })));
                Assert.Equal(whole, Merged(rows, r => r.EmployeeId));
                Assert.Equal(whole, Merged(rows, r => r.StoreId));
                Assert.Equal(whole, Merged(rows, r => r.RecordId % parts));
            }
        },
        iter: 3);

    [Fact]
    public void A_store_s_month_ends_at_its_own_midnight()
    {
        var records = new TestRecords();
        var berlin = records.OpenStore("S02", "Europe/Berlin");
        var justJuly = At("2026-07-31 15:59:59"); // 23:59:59 in Shanghai, 17:59:59 in Berlin
        foreach (var store in new[] { records.Store, berlin })
        {
            records.Delivered(justJuly, store: store);
            records.Delivered(justJuly.AddSeconds(1), store: store);
        }

        var july = new StoreMonth(2026, 7);
        int Deliveries(Domain.Organization.Store store) => records
            .Rows<Domain.Indicators.BuiltIn.ComplaintRate>(july.Period(LocalTime.Zone(store.TimeZone), firstDay: 1)).Count(r => r.StoreId == store.Id);
        Assert.Equal((1, 2), (Deliveries(records.Store), Deliveries(berlin)));
    }

    [Fact]
    public void A_group_that_closes_on_the_25th_has_its_months_start_on_the_26th()
    {
        var records = new TestRecords();
        foreach (var day in new[] { "2026-06-25 15:59:59", "2026-06-25 16:00:00", "2026-07-25 15:59:59", "2026-07-25 16:00:00" }) records.Delivered(At(day));
        var july = new StoreMonth(2026, 7).Period(LocalTime.Zone(LocalTime.DefaultZone), firstDay: 26);
        Assert.Equal([At("2026-06-25 16:00:00"), At("2026-07-25 15:59:59")], records.Rows<Domain.Indicators.BuiltIn.ReworkRate>(july).Select(r => r.At));
    }

    private static IEnumerable<MeasureRow> Rows(IIndicator indicator, IRecords records, Period period) => InlineQueries.In(indicator.Rows(records, period));

    private static Measure Merged<T>(IEnumerable<MeasureRow> rows, Func<MeasureRow, T> by) =>
        rows.GroupBy(by).Select(Measure.Of).Aggregate(Measure.None, (sum, part) => sum + part);

    private static IEnumerable<PlainRow> InOrder(IEnumerable<PlainRow> rows) =>
        rows.OrderBy(r => r.At).ThenBy(r => r.Type).ThenBy(r => r.Record).ThenBy(r => r.Who).ThenBy(r => r.Denominator).ThenBy(r => r.Numerator);
}
