using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Application.Tests.Indicators;

public sealed class MeasureQueryTests
{
    private static readonly MeasureFilter July = new(new StoreMonth(2026, 7), new StoreMonth(2026, 7));
    private readonly TestRecords records = new();

    [SkippableTheory, EachDatabase]
    public async Task A_month_ends_at_each_store_s_own_midnight(DatabaseProvider provider)
    {
        var berlin = records.OpenStore("S02", "Europe/Berlin");
        var lastOfJulyInShanghai = At("2026-07-31 15:59:59");
        foreach (var store in new[] { records.Store, berlin })
        {
            records.Delivered(lastOfJulyInShanghai, store: store);
            records.Delivered(lastOfJulyInShanghai.AddSeconds(1), store: store);
        }

        var sums = await Run(provider, July with { To = new StoreMonth(2026, 8) }, MeasureGrouping.Month | MeasureGrouping.Store);
        Assert.Equal(
            [
                (new StoreMonth(2026, 7), records.Store.Id, 1L), (new StoreMonth(2026, 7), berlin.Id, 2L), (new StoreMonth(2026, 8), records.Store.Id, 1L),
            ],
            sums.Select(s => (s.Month!.Value, s.StoreId!.Value, s.Sums.Denominator)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Stores_of_different_time_zones_merge_where_stores_are_not_split(DatabaseProvider provider)
    {
        var berlin = records.OpenStore("S02", "Europe/Berlin");
        records.Delivered(At("2026-07-10 08:00:00"));
        records.Delivered(At("2026-07-11 08:00:00"), store: berlin);
        Assert.Equal(new MeasureSum(null, null, null, null, new Measure(0, 2, 2)), Assert.Single(await Run(provider, July, MeasureGrouping.None)));
        Assert.Equal(new MeasureSum(null, null, Advisor, null, new Measure(0, 2, 2)), Assert.Single(await Run(provider, July, MeasureGrouping.Employee)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_s_rows_are_a_part_of_their_own_and_so_are_those_without_an_order(DatabaseProvider provider)
    {
        records.Delivered(At("2026-07-10 08:00:00"));
        records.Complain(null, At("2026-07-10 08:00:00"), upheld: true);
        var sums = await Run(provider, July, MeasureGrouping.Employee | MeasureGrouping.ServiceType);
        Assert.Equal([(null, null, new Measure(1, 0, 0)), (Advisor, ServiceType.Repair, new Measure(0, 1, 1))], sums.Select(s => (s.EmployeeId, s.ServiceType, s.Sums)));
        Assert.Null(sums[0].Sums.Value(new ComplaintRate().Scale));
    }

    [SkippableTheory, EachDatabase]
    public async Task Only_the_person_and_stores_asked_for_are_summed(DatabaseProvider provider)
    {
        var other = records.OpenStore("S02");
        records.Delivered(At("2026-07-10 08:00:00"));
        records.Delivered(At("2026-07-10 08:00:00"), o => o with { AdvisorId = OtherAdvisor });
        records.Delivered(At("2026-07-10 08:00:00"), store: other);
        var sum = Assert.Single(await Run(provider, July with { EmployeeId = Advisor, StoreIds = [records.Store.Id] }, MeasureGrouping.Store));
        Assert.Equal((records.Store.Id, 1L), (sum.StoreId, sum.Sums.Denominator));
    }

    [SkippableTheory, EachDatabase]
    public async Task Stores_outside_the_scope_make_no_rows_and_are_evidence_all_the_same(DatabaseProvider provider)
    {
        var other = records.OpenStore("S02");
        records.Delivered(At("2026-01-05 08:00:00"));
        records.Delivered(At("2026-02-05 08:00:00"), store: other);
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfStores(Group, records.Store.Id));
        var sum = Assert.Single(await Queries.Measure(db).Run(new RepeatRate(), July, MeasureGrouping.Store, default));
        Assert.Equal((records.Store.Id, new Measure(1, 1, 1)), (sum.StoreId, sum.Sums));
        Assert.Empty(await Queries.Measure(db).Run(new RepeatRate(), July with { To = new StoreMonth(2026, 9), StoreIds = [other.Id] }, MeasureGrouping.Store, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_group_sees_nothing(DatabaseProvider provider)
    {
        records.Delivered(At("2026-07-10 08:00:00"));
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        foreach (var scope in new[] { AccessScope.Nothing, AccessScope.OfGroup(Group + 1), AccessScope.OfStores(Group + 1, records.Store.Id) })
        {
            await using var db = database.NewContext(scope);
            Assert.Empty(await Queries.Measure(db).Run(new ComplaintRate(), July, MeasureGrouping.None, default));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_yet_to_happen_does_not_count(DatabaseProvider provider)
    {
        var promised = At("2026-07-10 08:00:00");
        records.Order(o => o with { PromisedAt = promised });
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        Assert.Empty(await Queries.Measure(db, promised.AddSeconds(-1)).Run(new OnTimeRate(), July, MeasureGrouping.None, default));
        Assert.Single(await Queries.Measure(db, promised).Run(new OnTimeRate(), July, MeasureGrouping.None, default));
        Assert.Empty(await Queries.Measure(db, promised.AddMonths(-2)).Run(new OnTimeRate(), July, MeasureGrouping.None, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task Sixty_months_are_split_in_one_statement_and_no_more(DatabaseProvider provider)
    {
        for (var month = 0; month < 60; month++) records.Delivered(At("2022-01-15 08:00:00").AddMonths(month));
        var five = new MeasureFilter(new StoreMonth(2022, 1), new StoreMonth(2026, 12));
        var sums = await Run(provider, five, MeasureGrouping.Month);
        Assert.Equal(five.Months.Select(m => (m, 1L)), sums.Select(s => (s.Month!.Value, s.Sums.Denominator)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run(provider, five with { To = new StoreMonth(2027, 1) }, MeasureGrouping.Month));
        Assert.Empty(await Run(provider, five with { To = new StoreMonth(2021, 12) }, MeasureGrouping.Month));
    }

    private async Task<IReadOnlyList<MeasureSum>> Run(DatabaseProvider provider, MeasureFilter filter, MeasureGrouping by)
    {
        await using var database = await TestDatabase.Create(provider);
        await database.Store(records.Lists);
        await using var db = database.NewContext(AccessScope.OfGroup(Group));
        return await Queries.Measure(db).Run(new ComplaintRate(), filter, by, default);
    }
}
