using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Trial;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class TryPlanTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly StoreMonth First = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    [SkippableTheory, EachDatabase]
    public async Task The_plan_in_force_gives_every_stored_score_again_to_the_last_digit(DatabaseProvider provider)
    {
        await using var db = await ThreeMonths(provider);
        var stored = await db.Scorecards.AsNoTracking().OrderBy(c => c.Id).ToListAsync();
        Assert.True(stored.Count >= 9 && stored.Select(c => c.FinalHundredths).Distinct().Count() > 3, "The months are too much alike to prove anything.");
        Assert.Contains(await db.ScorecardLines.Select(l => l.Note).ToListAsync(), n => n == LineNotes.PreviousNoData);

        List<TrialCard> tried = [];
        foreach (var plan in await Plans(db)) tried.AddRange(await new TryPlan(db).Cards(Question(plan, plan.InForce(First)!), null, true, default)); // every position of the test has one

        Assert.Equal(stored.Count, tried.Count);
        foreach (var card in stored)
        {
            var again = Assert.Single(tried, t => t.EmployeeId == card.EmployeeId && t.Month == card.Month);
            Assert.Equal(new TrialScore(card.FinalHundredths, card.Grade, card.CoefficientTenThousandths), again.Then);
            Assert.Equal(again.Then, again.Now);
            Assert.All(again.Moves!, m => Assert.True(Math.Abs(m.Points) < 0.0001m, $"{m.Indicator} moves by {m.Points}"));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task A_heavier_line_moves_the_score_as_the_rule_says_and_is_named_as_the_reason(DatabaseProvider provider)
    {
        await using var db = await ThreeMonths(provider);
        var plan = (await Plans(db)).Single(p => p.Name == "技师考核方案");
        var onTimeAlone = new PlanItem("own-on-time-rate", ItemScope.Own, 10_000, ScoringCurve.Linear((0, 0), (100, 100)));

        var result = await new TryPlan(db).Run(Question(plan, plan.InForce(First)!) with { Items = [onTimeAlone], Months = 1, Last = First }, 1, 50, default);

        // 11 of 12 orders were on time: 91.666… %, straight to the score.
        var busy = result.Rows.Single(r => r.Name == "忙技师");
        Assert.Equal(91.67m, busy.Now);
        Assert.NotEmpty(busy.Why);
        Assert.True(busy.Why.Count <= 3);
        Assert.Equal(result.Cards, result.Grades.Sum(g => g.Now));
        Assert.Equal(result.Cards, result.Grades.Sum(g => g.Then));
        Assert.Equal(result.Rows.Sum(r => r.CoefficientsNow), result.CoefficientsNow);
    }

    [SkippableTheory, EachDatabase]
    public async Task An_item_that_was_not_in_the_plan_is_scored_from_stored_sums_without_the_records(DatabaseProvider provider)
    {
        await using var db = await ThreeMonths(provider);
        var store = await db.Stores.SingleAsync();
        await TestData.CreateOrder(db, store, f => f with { StartedAt = f.ReceivedAt }); // entered since: the records say something else now
        var plan = (await Plans(db)).Single(p => p.Name == "技师考核方案");
        var waiting = new PlanItem("repair-waiting-time", ItemScope.Store, 10_000, ScoringCurve.Linear((0, 120), (60, 60)));

        var cards = await new TryPlan(db).Cards(Question(plan, plan.InForce(First)!) with { Items = [waiting], Months = 1, Last = First }, null, false, default);

        // Every order of the store waited 30 minutes.
        Assert.Equal(2, cards.Count);
        Assert.All(cards, c => Assert.Equal(90_00, c.Now.FinalHundredths - Adjusted(c)));

        long Adjusted(TrialCard card) => db.Scorecards.Where(s => s.EmployeeId == card.EmployeeId && s.Month == card.Month).Select(s => s.AdjustmentHundredths).Single();
    }

    private static TrialQuestion Question(Plan plan, PlanVersion version) =>
        new(plan.PositionId, [.. version.Items.OrderBy(i => i.Ordinal)], version.Grading, First.AddMonths(2), 3, null);

    private static Task<List<Plan>> Plans(KpiDbContext db) => db.Plans.AsNoTracking().Include(p => p.Versions).ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().ToListAsync();

    /// <summary>A store with three published months: a busy technician, one with work in the first month alone, an advisor, an adjustment and a veto.</summary>
    private async Task<KpiDbContext> ThreeMonths(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext(AccessScope.Nothing);
        await TestData.CreateGroup(db);
        await Calculation.AddDefaultPlans(db);
        await TakeOver(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var busy = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        busy.Describe("忙技师", null, null);
        var idle = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        for (var month = 0; month < 3; month++)
        {
            var at = TestData.Noon.AddMonths(month);
            for (var n = 0; n < 12; n++)
            {
                var late = n <= month;
                await TestData.CreateOrder(db, store, f => f with { ReceivedAt = at, StartedAt = at.AddMinutes(30), PromisedAt = at.AddHours(4), CompletedAt = at.AddHours(late ? 6 : 3), DeliveredAt = at.AddHours(late ? 6 : 3) }, advisor, busy);
                if (month == 0) await TestData.CreateOrder(db, store, f => f with { CompletedAt = at.AddHours(3.5), DeliveredAt = at.AddHours(3.7) }, advisor, idle);
            }

            db.ChangeTracker.Clear();
            await Close(db, store, First.AddMonths(month), month == 1 ? busy.Id : null);
        }

        return db;
    }

    /// <summary>The technicians' plan takes over an earlier punctuality where there is no data.</summary>
    private static async Task TakeOver(KpiDbContext db)
    {
        var plan = await db.Plans.Include(p => p.Versions).ThenInclude(v => v.Items).SingleAsync(p => p.Name == "技师考核方案");
        var items = plan.Versions.Single().Items.Select(i => i.Indicator == "own-on-time-rate" ? new PlanItem(i.Indicator, i.Scope, i.WeightBasisPoints, i.Curve, i.MinimumSample, NoDataRule.Previous, new Veto(50_00, "C")) : i.Copy()).ToList();
        var second = plan.Draft(new StoreMonth(1950, 1));
        await db.SaveChangesAsync();
        TestData.Sound(second.Revise(second.EffectiveFrom, Grading.Default, QuarterRule.MeanOfMonths, items));
        TestData.Sound(second.Publish("test", TestData.Noon, _ => true));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static async Task Close(KpiDbContext db, Store store, StoreMonth month, int? rewarded)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(month.AddMonths(1).Period(LocalTime.Zone(LocalTime.DefaultZone), 1).From.AddDays(2)));
        if (rewarded is { } person)
        {
            db.Add(Adjustment.Give(new AppraisalMonth(store.GroupId, store.Id, month), new AdjustmentTerms(person, 3_50, "带徒弟"), new Signatory(1, null, "test"), TestData.Noon).Value!); // sound
            await db.SaveChangesAsync();
        }

        TestData.Sound(await Calculation.On(db, clock).Run(store.Id, month, default));
        db.ChangeTracker.Clear();
        await db.MonthsToCalculate.ExecuteDeleteAsync();
        TestData.Sound(await new PublishMonth(db, clock).Run(store.Id, month, "test", default));
        db.ChangeTracker.Clear();
    }
}
