using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Tests.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

/// <summary>
/// Somebody who is technician in a team until 14 July and advisor from the 15th, with ten days' leave from the 16th. The expected numbers are
/// worked out by hand beside the records.
/// </summary>
public sealed class PartOfMonthTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly StoreMonth July = new(2026, 7);
    private static readonly ScoringCurve Same = ScoringCurve.Linear((0, 0), (100, 100));

    [SkippableTheory, EachDatabase]
    public async Task Each_part_has_the_rows_of_its_own_days_and_the_card_is_weighted_by_days(DatabaseProvider provider)
    {
        await using var db = await World(provider);
        var (store, person, mate) = await People(db);
        await Records(db, store, person, mate);

        Assert.True((await Calculation.On(db, After).Run(store.Id, July, default)).Succeeded);

        var card = (await new ScorecardQuery(db).Find(July, person.Id, default))!;
        var (technician, advisor) = (await PositionOf(db, PositionKind.Technician), await PositionOf(db, PositionKind.ServiceAdvisor));
        Assert.Equal(
            [
                // Own as technician, 1-14: three on time (the last at 23:59:59 on the 14th), one late; the one completed at 00:00:00 on the 15th is not among them.
                (technician, 14, "own-on-time-rate", 3L, 4L, 4, 4),
                // The store, 1-14: those four, the mate's one on time and one late, and the one on time that the person received as advisor for a day.
                (technician, 14, "on-time-rate", 5, 7, 7, 1),
                // The team, 1-14: six completions of two hours, but one of 24 and one of 4: 5 × 7,200 + 86,400 + 14,400.
                (technician, 14, "handling-time", 136_800, 7, 7, 1),
                // Own as advisor, 15-31: three ready on time, one late. The plan asks for 8; 7 of 17 days were worked: 3.29, rounded up 4.
                (advisor, 17, "on-time-delivery-rate", 3, 4, 4, 4),
                // The store, 15-31: the one at midnight, one of the mate's on time and two late, and those four.
                (advisor, 17, "on-time-rate", 5, 8, 8, 1),
            ],
            card.Lines.Select(l => (l.PositionId, l.Days, l.Indicator, l.Numerator, l.Denominator, l.Sample, l.MinimumSample)));

        // Technician: .5 × 75 + .3 × 71.428… + .2 × (120 - 10 × 136,800 / 7 / 3,600) = 72.0714…; advisor: .6 × 75 + .4 × 62.5 = 70.
        // (14 × 72.0714… + 17 × 70) / 31 = 2,199 / 31 = 70.935…
        Assert.Equal(70_94, card.Card.FinalHundredths);
        Assert.Equal((advisor, 10), (card.Card.PositionId, card.Card.LeaveDays));
        Assert.Equal(
            [new ScorecardStretch(technician, store.Id, "一组", new(2026, 7, 1), new(2026, 7, 14), 0), new ScorecardStretch(advisor, store.Id, null, new(2026, 7, 15), new(2026, 7, 31), 10)],
            card.Card.Stretches);
        Assert.Empty((await new VerifyMonth(db).Run(July, store.Id, default)).Differences);
        Assert.Empty((await Recompute(db, store)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_records_listed_behind_each_line_add_up_to_it(DatabaseProvider provider)
    {
        await using var db = await World(provider);
        var (store, person, mate) = await People(db);
        await Records(db, store, person, mate);
        await Calculation.On(db, After).Run(store.Id, July, default);
        var card = (await new ScorecardQuery(db).Find(July, person.Id, default))!;
        var query = new LineRecordsQuery(db, Queries.Measure(db), Queries.Records(db), new OrdersBehindRows(db), new NameRows(db), new StaffOfMonth(db));

        foreach (var line in card.Lines)
        {
            var behind = await query.Run(card.Card, line, ReviewPrivacy.Open, false, 1, 50, default);
            Assert.Equal((line.Sums(), line.Sample), (behind.SumsNow, behind.Records.Total));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task A_whole_month_in_one_place_has_no_parts_and_leave_alone_lowers_the_sample(DatabaseProvider provider)
    {
        await using var db = await World(provider);
        var (store, person, mate) = await People(db);
        await Records(db, store, person, mate);
        await Calculation.On(db, After).Run(store.Id, July, default);
        var before = (await new ScorecardQuery(db).Find(July, mate.Id, default))!;
        Assert.Empty(before.Card.Stretches);

        var half = new Absence(store.GroupId, store.Id, "AB-2"); // 16 of 31 days: 15 / 31 of four is 1.9
        TestData.Sound(half.Revise(store.Id, mate.Id, new(2026, 7, 1), new(2026, 7, 16), AbsenceKind.Maternity, null));
        db.Add(half);
        await db.SaveChangesAsync();
        await Calculation.On(db, After).Run(store.Id, July, default);

        var card = (await new ScorecardQuery(db).Find(July, mate.Id, default))!;
        Assert.Equal(before.Lines.Select(l => l.Sums()), card.Lines.Select(l => l.Sums()));
        Assert.Equal([2, 1, 1], card.Lines.Select(l => l.MinimumSample));
        Assert.Equal(16, card.Card.LeaveDays);
        Assert.Empty((await new VerifyMonth(db).Run(July, store.Id, default)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_moves_to_another_store_answers_for_each_on_the_days_there(DatabaseProvider provider)
    {
        await using var db = await World(provider);
        var (store, person, mate) = await People(db);
        await Records(db, store, person, mate);
        var next = await TestData.CreateStore(db);
        var manager = await TestData.CreateEmployee(db, store, PositionKind.ServiceManager);
        manager.Assign(next.Id, manager.PositionId, null, new DateOnly(2026, 7, 15));
        await db.SaveChangesAsync();
        await Order(db, next, mate, mate, "2026-07-10 12:00:00", late: true); // before the manager came
        await Order(db, next, mate, mate, "2026-07-20 12:00:00");
        db.ChangeTracker.Clear();

        await Calculation.On(db, After).Run(next.Id, July, default);

        var line = Assert.Single((await new ScorecardQuery(db).Find(July, manager.Id, default))!.Lines);
        Assert.Equal((5 + 1, 7 + 1), (line.Numerator, line.Denominator)); // the first store until the 14th, the second one from the 15th
        db.ChangeTracker.Clear();
        await Calculation.On(db, After).Run(store.Id, July, default);
        Assert.Contains(await db.MonthsToCalculate.ToListAsync(), m => m.StoreId == next.Id); // what happened in the first store is known only now
    }

    [SkippableTheory, EachDatabase]
    public async Task An_exam_on_days_of_another_position_was_no_duty(DatabaseProvider provider)
    {
        await using var db = await World(provider);
        var exam = new PlanItem("training-score", ItemScope.Own, 10_000, Same, 1, NoDataRule.Zero);
        foreach (var kind in new[] { PositionKind.Technician, PositionKind.ServiceAdvisor })
        {
            db.RemoveRange(await db.Plans.Include(p => p.Versions).ThenInclude(v => v.Items).Where(p => db.Positions.Any(q => q.Id == p.PositionId && q.Kind == kind)).ToListAsync());
            await db.SaveChangesAsync();
            await Plan(db, kind, new PlanItem(exam.Indicator, exam.Scope, exam.WeightBasisPoints, exam.Curve, exam.MinimumSample, exam.NoData));
        }

        var (store, person, mate) = await People(db);
        var result = new Domain.Records.Staff.TrainingResult(store.GroupId, store.Id, "TR-1");
        TestData.Sound(result.Revise(store.Id, mate.Id, "底盘", new DateTime(2026, 7, 20, 2, 0, 0, DateTimeKind.Utc), 90, 100, Domain.Records.Staff.TrainingStatus.Taken));
        db.Add(result);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        await Calculation.On(db, After).Run(store.Id, July, default);

        var card = (await new ScorecardQuery(db).Find(July, person.Id, default))!;
        Assert.Equal([LineNotes.RedistributedNoDuty, LineNotes.ZeroNoData], card.Lines.Select(l => l.Note)); // held on the 20th, when the person was advisor
        Assert.Empty((await new VerifyMonth(db).Run(July, store.Id, default)).Differences);
    }

    private static FakeTimeProvider After => new(new DateTimeOffset(2026, 9, 15, 0, 0, 0, TimeSpan.Zero));

    private async Task<KpiDbContext> World(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        await Plan(db, PositionKind.Technician, Item("own-on-time-rate", ItemScope.Own, 5000, 4), Item("on-time-rate", ItemScope.Store, 3000, 1),
            new PlanItem("handling-time", ItemScope.Team, 2000, ScoringCurve.Linear((0, 120), (12, 0)), 1, NoDataRule.Redistribute));
        await Plan(db, PositionKind.ServiceAdvisor, Item("on-time-delivery-rate", ItemScope.Own, 6000, 8), Item("on-time-rate", ItemScope.Store, 4000, 1));
        await Plan(db, PositionKind.ServiceManager, Item("on-time-rate", ItemScope.Store, 10_000, 1));
        db.ChangeTracker.Clear();
        return db;
    }

    private static PlanItem Item(string indicator, ItemScope scope, int weight, int sample) => new(indicator, scope, weight, Same, sample, NoDataRule.Redistribute);

    private static async Task Plan(KpiDbContext db, PositionKind kind, params PlanItem[] items)
    {
        var plan = new Plan(await db.Positions.SingleAsync(p => p.Kind == kind), $"{kind}");
        var version = plan.Draft(July);
        TestData.Sound(version.Revise(July, Grading.Default, QuarterRule.MeanOfMonths, items));
        TestData.Sound(version.Publish("test", TestData.Noon, _ => true));
        db.Add(plan);
        await db.SaveChangesAsync();
    }

    private static async Task<(Store Store, Employee Person, Employee Mate)> People(KpiDbContext db)
    {
        var store = await TestData.CreateStore(db);
        var person = await TestData.CreateEmployee(db, store, PositionKind.Technician, team: "一组");
        var mate = await TestData.CreateEmployee(db, store, PositionKind.Technician, team: "一组");
        person.Assign(store.Id, await PositionOf(db, PositionKind.ServiceAdvisor), null, new DateOnly(2026, 7, 15));
        var leave = new Absence(store.GroupId, store.Id, "AB-1");
        TestData.Sound(leave.Revise(store.Id, person.Id, new(2026, 7, 16), new(2026, 7, 25), AbsenceKind.AnnualLeave, null));
        db.Add(leave);
        await db.SaveChangesAsync();
        return (store, person, mate);
    }

    /// <summary>All in the store's time. Each takes two hours; a late one is promised two hours before it is completed and takes four, unless said.</summary>
    private static async Task Records(KpiDbContext db, Store store, Employee person, Employee mate)
    {
        var other = await TestData.CreateEmployee(db, store, PositionKind.Other);
        foreach (var at in new[] { "2026-07-03 12:00:00", "2026-07-10 12:00:00", "2026-07-14 23:59:59", "2026-07-15 00:00:00" }) await Order(db, store, other, person, at);
        await Order(db, store, other, person, "2026-07-13 10:00:00", late: true, hours: 24);
        await Order(db, store, other, mate, "2026-07-05 12:00:00");
        await Order(db, store, other, mate, "2026-07-08 14:00:00", late: true);
        await Order(db, store, other, mate, "2026-07-20 12:00:00");
        await Order(db, store, other, mate, "2026-07-21 14:00:00", late: true);
        await Order(db, store, other, mate, "2026-07-22 14:00:00", late: true);
        await Order(db, store, person, mate, "2026-07-10 15:00:00"); // an advisor for a day, but not by position
        foreach (var at in new[] { "2026-07-16 12:00:00", "2026-07-28 12:00:00", "2026-07-29 12:00:00" }) await Order(db, store, person, mate, at);
        await Order(db, store, person, mate, "2026-07-30 14:00:00", late: true);
        db.ChangeTracker.Clear();
    }

    private static Task<Domain.Records.Workshop.WorkOrder> Order(KpiDbContext db, Store store, Employee advisor, Employee technician, string completed, bool late = false, int? hours = null)
    {
        var done = LocalTime.ToUtc(DateTime.Parse(completed, System.Globalization.CultureInfo.InvariantCulture), LocalTime.Zone(store.TimeZone));
        var received = done.AddHours(-(hours ?? (late ? 4 : 2)));
        return TestData.CreateOrder(
            db, store, f => f with { ReceivedAt = received, StartedAt = received, PromisedAt = late ? done.AddHours(-2) : done, CompletedAt = done, DeliveredAt = done }, advisor, technician);
    }

    private static Task<int> PositionOf(KpiDbContext db, PositionKind kind) => db.Positions.Where(p => p.Kind == kind).Select(p => p.Id).SingleAsync();

    private static Task<(int Checked, List<string> Differences)> Recompute(KpiDbContext db, Store store) =>
        new RecomputeMonth(db, new StoreMonthSums(db, new StockLedgerUpkeep(db, new MakeStockDays(db), After)), new StaffOfMonth(db), After).Run(store.Id, July, default);
}
