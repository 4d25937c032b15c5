using System.Text;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Application.Tests.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class OwnIndicatorsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Figures_entered_by_hand_become_a_line_that_can_be_listed_and_verified(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db);
        await Plan(shop, own.Key);

        Assert.Equal(2, Sound(await Enter(shop, own, new(shop.Technician.Number, 8, 10, "两次未合格", null), new(null, 30, 40, null, null))));
        await shop.Calculate();

        var line = Assert.Single((await shop.Card()).Lines).Line;
        Assert.Equal((own.Key, new Measure(8, 10, 1), 80m), (line.Indicator, line.Sums(), line.Value()));
        Assert.Equal(80_00, (await shop.Card()).Now.Card.FinalHundredths);
        Assert.Equal(
            [((int?)null, 30, 40), (shop.Technician.Id, 8, 10)],
            await shop.Db.MonthMeasures.Where(m => m.Indicator == own.Number).OrderBy(m => m.Numerator == 8).Select(m => new ValueTuple<int?, long, long>(m.EmployeeId, m.Numerator, m.Denominator)).ToListAsync());
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, shop.Store.Id, default)).Differences);

        var card = (await shop.Card()).Now.Card;
        var behind = await Records(shop).Run(card, line, ReviewPrivacy.Open, false, 1, 10, default);
        Assert.Equal(line.Sums(), behind.SumsNow);
        Assert.Equal([$"{shop.Store.Code}/{own.Key}/{MonthShop.Month}/{shop.Technician.Number}"], behind.Records.Rows.Select(r => r.Key));
        Assert.Equal(1, (await new KeepOwnIndicators(Transaction(shop), shop.Db).Find(own.Key, default))?.Plans);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_counted_from_records_is_stored_and_scored_like_a_built_in_one(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db, null, OwnKind.FromRecords, new RecordQuestion
        {
            Source = RecordSource.Orders, Measure = RecordMeasure.Share, At = "completed", Attribution = "technician", Counted = [new("completed", ConditionOperator.NoLaterThan, ["promise"])],
        });
        await Plan(shop, own.Key, "on-time-rate");
        await shop.Calculate();

        var lines = (await shop.Card()).Lines.Select(l => l.Line).ToList();
        Assert.Equal(12, lines[0].Denominator);
        Assert.Equal(lines[1].Sums(), lines[0].Sums()); // what on-time-rate counts where every order is completed
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, shop.Store.Id, default)).Differences);
        var card = (await shop.Card()).Now.Card;
        var behind = await Records(shop).Run(card, lines[0], ReviewPrivacy.Open, false, 1, 50, default);
        Assert.Equal((12, lines[0].Sums()), (behind.Records.Total, behind.SumsNow));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_new_one_is_counted_for_months_that_were_closed_before_and_their_scores_stay(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        var before = (await shop.Card()).Now.Card.Checksum;
        shop.Clock.Advance(TimeSpan.FromHours(1));
        var question = new RecordQuestion { Source = RecordSource.Orders, Measure = RecordMeasure.TimeBetween, Field = "received", Against = "completed", At = "completed", Attribution = "technician" };
        var edit = new OwnIndicatorEdit(
            null, new OwnMeaning("在厂时间", null, "接车到完工", Dimension.Workflow, IndicatorNature.Result, []), new OwnDefinition(OwnKind.FromRecords, IndicatorUnit.Hours, Direction.LowerIsBetter, question));
        var key = Sound(await new KeepOwnIndicators(Transaction(shop), shop.Db).Add(edit, default));
        var number = await shop.Db.OwnIndicators.Where(i => i.Key == key).Select(i => i.Number).SingleAsync();
        Assert.Equal("month-published", (await Calculation.IfMarked(shop.Db, shop.Clock, shop.Store.Id, MonthShop.Month)).Problems.Single().Code);
        shop.Db.ChangeTracker.Clear();
        Assert.Equal([12], await shop.Db.MonthMeasures.Where(m => m.Indicator == number && m.EmployeeId == shop.Technician.Id).Select(m => m.Sample).ToListAsync());
        Assert.Equal(before, (await shop.Card()).Now.Card.Checksum);
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, shop.Store.Id, default)).Differences);
        shop.Db.Add(new Domain.Records.MonthToCalculate(shop.Db.Scope.GroupId, shop.Store.Id, MonthShop.Month));
        await shop.Db.SaveChangesAsync();
        await Calculation.IfMarked(shop.Db, shop.Clock, shop.Store.Id, MonthShop.Month); // once more adds nothing
        Assert.Equal(1, await shop.Db.MonthMeasures.CountAsync(m => m.Indicator == number));

        shop.Clock.Advance(TimeSpan.FromHours(1));
        shop.Db.ChangeTracker.Clear();
        var version = await shop.Db.OwnIndicators.Where(i => i.Key == key).Select(i => i.Version).SingleAsync();
        var other = edit with { Definition = edit.Definition with { Question = question with { Attribution = "advisor" } } };
        Assert.True((await new KeepOwnIndicators(Transaction(shop), shop.Db).Change(key, other, version, default)).Succeeded);
        await Calculation.IfMarked(shop.Db, shop.Clock, shop.Store.Id, MonthShop.Month);
        Assert.Equal([shop.Advisor.Id], await shop.Db.MonthMeasures.Where(m => m.Indicator == number).Select(m => m.EmployeeId).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_month_that_was_published_takes_no_figures_until_it_is_open_again(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db);
        await shop.Publish();
        Assert.Equal("own-month-closed", (await Enter(shop, own, new OwnFigure(shop.Technician.Number, 8, 10, null, null))).Problems.Single().Code);
        shop.Clock.Advance(TimeSpan.FromDays(30));
        await shop.Lock();
        Assert.Equal("own-month-locked", (await Enter(shop, own, new OwnFigure(shop.Technician.Number, 8, 10, null, null))).Problems.Single().Code);
        Assert.False(await shop.Db.OwnEntries.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task All_lines_or_none_and_every_wrong_one_is_named(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db);
        var elsewhere = await TestData.CreateEmployee(shop.Db, await TestData.CreateStore(shop.Db));
        var refused = await Enter(
            shop, own, new(shop.Technician.Number, 8, 10, null, null), new(shop.Advisor.Number, 11, 10, null, null), new(elsewhere.Number, 1, 2, null, null), new(null, null, 5, null, null));
        Assert.Equal(
            [("lines[1].numerator", "more-than-all"), ("lines[2].numerator", "own-not-here"), ("lines[3].numerator", "required")], refused.Problems.Select(p => (p.Field, p.Code)));
        Assert.False(await shop.Db.OwnEntries.AnyAsync());
        Assert.Equal("own-month-ahead", (await EnterFor(shop, own, MonthShop.Month.AddMonths(2), new OwnFigure(null, 1, 2, null, null))).Problems.Single().Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_overwrites_figures_unseen_and_emptied_ones_count_no_more(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db);
        var number = shop.Technician.Number;
        Sound(await Enter(shop, own, new OwnFigure(number, 8, 10, null, null)));
        var seen = (await shop.Db.OwnEntries.AsNoTracking().SingleAsync()).Version;
        Assert.Equal("changed-meanwhile", (await Enter(shop, own, new OwnFigure(number, 9, 10, null, null))).Problems.Single().Code);
        Assert.Equal(0, Sound(await Enter(shop, own, new OwnFigure(number, 8, 10, null, null)))); // says what is kept
        Assert.Equal(1, Sound(await Enter(shop, own, new OwnFigure(number, null, null, null, seen))));
        Assert.True((await shop.Db.OwnEntries.AsNoTracking().SingleAsync()).Voided);
        Assert.Empty(await new DefinedIndicator(own).Rows(shop.Db.Records, new Period(DateTime.UnixEpoch, DateTime.MaxValue)).ToListAsync());
        Assert.Equal(1, Sound(await Enter(shop, own, new OwnFigure(number, 7, 10, null, seen + 1))));
        Assert.Single(await new DefinedIndicator(own).Rows(shop.Db.Records, new Period(DateTime.UnixEpoch, DateTime.MaxValue)).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_file_is_taken_in_row_by_row_and_only_by_a_role_that_may_enter(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var (share, points) = (await TestData.CreateOwnIndicator(shop.Db), await TestData.CreateOwnIndicator(shop.Db, kind: OwnKind.ByHandPoints));
        var (store, month, number) = (shop.Store.Code, MonthShop.Month, shop.Technician.Number);
        var body = $$"""
            {"items":[{"indicator":"{{share.Key}}","store":"{{store}}","month":"{{month}}","employee":"{{number}}","numerator":8,"denominator":10},
            {"indicator":"{{points.Key}}","store":"{{store}}","month":"{{month.Year}}/{{month.Month}}","employee":"{{number}}","numerator":92.5},
            {"indicator":"{{share.Key}}","store":"{{store}}","month":"{{month}}","numerator":1},
            {"indicator":"own-none","store":"{{store}}","month":"{{month}}","numerator":1,"denominator":2},
            {"indicator":"{{share.Key}}","store":"{{store}}","month":"July","employee":"{{number}}","numerator":1,"denominator":2},
            {"indicator":"{{share.Key}}","store":"S?","month":"{{month}}","numerator":1,"denominator":2}]}
            """;
        var taken = (await new ImportOwnEntries(Transaction(shop)).For("经理", Role.ServiceManager).Run(Encoding.UTF8.GetBytes(body), false, default)).Value!; // read
        Assert.Equal(2, taken.Accepted);
        Assert.Equal(
            [(2, "denominator", "required"), (3, "indicator", "own-unknown"), (4, "month", "own-month"), (5, "store", "unknown-store")], taken.Rejected.Select(r => (r.Index, r.Problem.Field, r.Problem.Code)));
        Assert.Equal([("经理", 8), ("经理", 9250)], await shop.Db.OwnEntries.OrderBy(e => e.Numerator).Select(e => new ValueTuple<string, long>(e.EnteredBy, e.Numerator)).ToListAsync());
        shop.Db.ChangeTracker.Clear();
        var again = (await new ImportOwnEntries(Transaction(shop)).For("别人", Role.Technician).Run(Encoding.UTF8.GetBytes(body), false, default)).Value!; // read
        Assert.Equal((0, "own-may-not-enter"), (again.Accepted, again.Rejected[0].Problem.Code));
    }

    [SkippableTheory, EachDatabase]
    public async Task Figures_count_from_the_first_day_that_somebody_belonged_to_the_store(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var own = await TestData.CreateOwnIndicator(shop.Db);
        var joined = await TestData.CreateEmployee(shop.Db, shop.Store, PositionKind.Technician, since: new DateOnly(2026, 7, 1));
        var employee = await shop.Db.Employees.Include(e => e.Assignments).SingleAsync(e => e.Id == joined.Id);
        TestData.Sound(employee.Describe(employee.Name, new DateOnly(2026, 7, 10), null));
        await shop.Db.SaveChangesAsync();
        shop.Db.ChangeTracker.Clear();
        Sound(await Enter(shop, own, new(joined.Number, 1, 2, null, null), new(null, 3, 4, null, null)));
        var zone = LocalTime.Zone(LocalTime.DefaultZone);
        Assert.Equal(
            [LocalTime.StartOfDay(new DateOnly(2026, 7, 10), zone), LocalTime.StartOfDay(new DateOnly(2026, 7, 1), zone)],
            await shop.Db.OwnEntries.OrderBy(e => e.Numerator).Select(e => e.At).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Numbers_are_given_once_keys_are_unique_and_a_used_one_keeps_its_meaning(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var keep = new KeepOwnIndicators(Transaction(shop), shop.Db);
        var edit = new OwnIndicatorEdit(
            "own-5s", new OwnMeaning("5S", null, "抽查", Dimension.Staff, IndicatorNature.Process, [Role.ServiceManager]), new OwnDefinition(OwnKind.ByHandShare, IndicatorUnit.Percent, Direction.HigherIsBetter, null));
        Assert.Equal("own-5s", Sound(await keep.Add(edit, default)));
        Assert.Equal("taken", (await keep.Add(edit, default)).Problems.Single().Code);
        Assert.Equal("own-1002", Sound(await keep.Add(edit with { Key = null }, default)));
        var version = (await keep.Find("own-5s", default))!.Indicator.Version; // added above
        var other = edit with { Definition = edit.Definition with { Direction = Direction.LowerIsBetter } };
        Assert.True((await keep.Change("own-5s", other, version, default)).Succeeded);
        Assert.Equal("changed-meanwhile", (await keep.Change("own-5s", other, version, default)).Problems.Single().Code);
        await Plan(shop, "own-5s");
        Assert.Equal("own-fixed", (await keep.Change("own-5s", edit, version + 1, default)).Problems.Single().Code);
        Assert.True((await keep.Retire("own-5s", true, version + 1, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        Assert.DoesNotContain((await GroupCatalogue.Of(shop.Db, default)).InUse, i => i.Key == "own-5s");
    }

    private static ImportTransaction Transaction(MonthShop shop) => new(shop.Db, shop.Clock);

    private static Task<Outcome<int>> Enter(MonthShop shop, OwnIndicator own, params OwnFigure[] lines) => EnterFor(shop, own, MonthShop.Month, lines);

    private static async Task<Outcome<int>> EnterFor(MonthShop shop, OwnIndicator own, StoreMonth month, params OwnFigure[] lines)
    {
        shop.Db.ChangeTracker.Clear();
        var transaction = Transaction(shop);
        var entered = await new EnterOwnFigures(transaction, new ImportOwnEntries(transaction), shop.Db).Run(own.Key, shop.Store.Code, month, lines, "经理", Role.ServiceManager, default);
        shop.Db.ChangeTracker.Clear();
        return entered;
    }

    private static LineRecordsQuery Records(MonthShop shop) =>
        new(shop.Db, Queries.Measure(shop.Db), Queries.Records(shop.Db), new OrdersBehindRows(shop.Db), new NameRows(shop.Db), new StaffOfMonth(shop.Db));

    /// <summary>Publishes a plan of the technicians that holds in the month and scores each indicator as it is.</summary>
    private static async Task Plan(MonthShop shop, params string[] keys)
    {
        var plan = await shop.Db.Plans.Include(p => p.Versions).SingleAsync(p => shop.Db.Positions.Any(o => o.Id == p.PositionId && o.Kind == PositionKind.Technician));
        var draft = plan.Draft(MonthShop.Month);
        TestData.Sound(draft.Revise(MonthShop.Month, Grading.Default, QuarterRule.MeanOfMonths, [.. keys.Select(k => new PlanItem(k, ItemScope.Own, 10_000 / keys.Length, ScoringCurve.Linear((0, 0), (100, 100))))]));
        var catalogue = await GroupCatalogue.Of(shop.Db, default);
        TestData.Sound(draft.Publish("test", TestData.Noon, key => catalogue.Find(key) is not null));
        shop.Db.Add(new Domain.Records.MonthToCalculate(shop.Db.Scope.GroupId, shop.Store.Id, MonthShop.Month));
        await shop.Db.SaveChangesAsync();
        shop.Db.ChangeTracker.Clear();
    }

    private static T Sound<T>(Outcome<T> outcome)
    {
        Assert.Empty(outcome.Problems);
        return outcome.Value!; // no problems
    }
}
