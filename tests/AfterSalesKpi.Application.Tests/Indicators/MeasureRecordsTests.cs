using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Application.Tests.Indicators;

public sealed class MeasureRecordsTests
{
    private static readonly DateTime Then = At("2026-07-10 08:00:00");
    private static readonly MeasureFilter July = new(new StoreMonth(2026, 7), new StoreMonth(2026, 7));
    private readonly TestRecords records = new();

    [SkippableTheory, EachDatabase]
    public async Task What_is_listed_is_what_is_summed(DatabaseProvider provider)
    {
        var lists = RandomRecords.Make(7, 80);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        var filter = new MeasureFilter(new StoreMonth(2025, 10), new StoreMonth(2026, 9));
        foreach (var indicator in IndicatorCatalogue.BuiltIn.All)
        {
            var sums = await Queries.Measure(db).Run(indicator, filter, MeasureGrouping.None, default);
            var listed = await All(Queries.Records(db), indicator, filter);
            Assert.Equal(
                sums.SingleOrDefault()?.Sums ?? Measure.None,
                listed.Aggregate(Measure.None, (sum, r) => sum + new Measure(r.Numerator, r.Denominator, r.Denominator > 0 ? 1 : 0)));
            Assert.Equal(listed.OrderBy(r => r.At).Select(r => r.At), listed.Select(r => r.At));
            Assert.All(listed, r => Assert.False(string.IsNullOrEmpty(r.Key)));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Every_record_is_named_as_other_systems_know_it(DatabaseProvider provider)
    {
        var order = records.Delivered(Then, number: "WO-9");
        records.AddJob(order, Technician, 900, 900);
        records.Answer(order, new SurveyAnswers(5, null, null, null, null), Then);
        records.Complain(order, Then, upheld: true);
        records.Request(1, 1, Then);
        records.CountStock(1, 1, Then);
        records.Examine(1, 1, TrainingStatus.Taken, Then);
        records.Review(Technician, Advisor, 50, Then);
        records.EndDay(new DateOnly(2026, 7, 1), 1, 1);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        var found = new List<string>();
        foreach (var indicator in new IIndicator[]
        {
            new HandlingTime(), new LabourEfficiency(), new CustomerSatisfaction(), new ComplaintRate(), new StockOutRate(), new StockAccuracy(), new TrainingScore(),
            new Teamwork(), new StockTurn(),
        })
        {
            found.AddRange((await All(Queries.Records(db), indicator, July)).Select(r => $"{r.TypeName} {r.Key}"));
        }

        Assert.Equal(
            [
                "work-order S01/WO-9", "work-order-job S01/WO-9", "survey-response S01/A-0001", "work-order S01/WO-9", "complaint S01/K-0001",
                "part-request S01/Q-0001", "stock-count S01/I-0001", "training-result T-0001", "peer-review P-0001", "stock-day S01/2026-07-01",
            ],
            found);
    }

    [SkippableTheory, EachDatabase]
    public async Task Pages_follow_each_other_without_gap_or_repetition(DatabaseProvider provider)
    {
        // All in one second: only the record tells them apart.
        for (var i = 0; i < 7; i++) records.Delivered(Then);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        var pages = new List<MeasureRecordPage>();
        for (var page = 1; page <= 4; page++) pages.Add(await Queries.Records(db).Run(new HandlingTime(), July, ReviewPrivacy.Open, page, 3, default));
        Assert.Equal([3, 3, 1, 0], pages.Select(p => p.Rows.Count));
        Assert.All(pages, p => Assert.Equal(7, p.Total));
        Assert.Equal(7, pages.SelectMany(p => p.Rows).Select(r => r.Key).Distinct().Count());
    }

    [SkippableTheory, EachDatabase]
    public async Task Only_human_resources_see_when_somebody_was_reviewed(DatabaseProvider provider)
    {
        for (var i = 0; i < 3; i++) records.Review(Technician, Advisor, 90 - i, Then.AddHours(i));
        Assert.All(await Reviews(provider, ReviewPrivacy.Open), r => Assert.True(r.At >= Then && r.Key is not null));
        Assert.All(await Reviews(provider, ReviewPrivacy.Anonymous), r => Assert.True(r.At is null && r.Key is null));
        var shown = await Reviews(provider, ReviewPrivacy.FromThreeOnly);
        Assert.All(shown, r => Assert.True(r.At is null && r.Key is null));
        Assert.Equal([88L, 89L, 90L], shown.Select(r => r.Numerator)); // in order of points, which says nothing of when
    }

    [SkippableTheory, EachDatabase]
    public async Task Below_three_reviews_the_person_and_the_manager_see_nothing(DatabaseProvider provider)
    {
        for (var i = 0; i < 3; i++) records.Review(Technician, Advisor, 90, Then.AddHours(i));
        for (var i = 0; i < 2; i++) records.Review(Advisor, Technician, 80, Then.AddHours(i));
        Assert.Equal([Technician, Technician, Technician], (await Reviews(provider, ReviewPrivacy.FromThreeOnly)).Select(r => r.EmployeeId));
        Assert.Equal(5, (await Reviews(provider, ReviewPrivacy.Anonymous)).Count);
    }

    [SkippableTheory, EachDatabase]
    public async Task Other_indicators_hide_nothing(DatabaseProvider provider)
    {
        records.Delivered(Then);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        var row = Assert.Single((await Queries.Records(db).Run(new HandlingTime(), July, ReviewPrivacy.FromThreeOnly, 1, 10, default)).Rows);
        Assert.Equal((Then.AddHours(-1), "S01/WO-1"), (row.At, row.Key));
    }

    private async Task<IReadOnlyList<MeasureRecord>> Reviews(DatabaseProvider provider, ReviewPrivacy privacy)
    {
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        var page = await Queries.Records(db).Run(new Teamwork(), July, privacy, 1, 100, default);
        Assert.Equal(page.Total, page.Rows.Count);
        return page.Rows;
    }

    private static async Task<List<MeasureRecord>> All(MeasureRecords read, IIndicator indicator, MeasureFilter filter) =>
        [.. (await read.Run(indicator, filter, ReviewPrivacy.Open, 1, MeasureRecords.MostRows, default)).Rows];
}
