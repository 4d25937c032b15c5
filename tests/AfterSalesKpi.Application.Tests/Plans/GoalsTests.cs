using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Tests.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Plans;

public sealed class GoalsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Year = 2026;
    private static readonly StoreMonth Running = new(Year, 7);
    private static readonly GoalTerms OnTime = new("说几点就几点", "on-time-rate", null, "95");
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 7, 20, 4, 0, 0, TimeSpan.Zero));

    [SkippableTheory, EachDatabase]
    public async Task A_goal_leads_to_stores_and_shows_how_far_each_and_all_are_from_stored_sums(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var goal = Given(await shop.Save.Add(Year, OnTime, default));
        Assert.True((await shop.OfStore.Set(goal, shop.Second.Id, null, new StoreGoalTerms("早报时间", "90", "王经理"), default)).Succeeded);
        await shop.Store(shop.First, new StoreMonth(Year, 1), 80, 100);
        await shop.Store(shop.First, new StoreMonth(Year, 2), 90, 100);
        await shop.Store(shop.Second, new StoreMonth(Year, 2), 190, 200);
        await shop.Store(shop.Second, new StoreMonth(Year - 1, 12), 0, 1000); // of the year before

        var card = Assert.Single((await shop.Query.Of(Year, Running, null, drafts: true, default)).Goals);

        Assert.Equal((360L, 400L, 90m, false), (card.Progress!.Sums.Numerator, card.Progress.Sums.Denominator, card.Progress.Value, card.Progress.Reached));
        Assert.Equal([80m, 93.33m, null, null, null, null, null], card.Months.Select(m => m is { } value ? decimal.Round(value, 2) : (decimal?)null));
        Assert.Equal([(null, 85m, 95m), ("王经理", 95m, 90m)], card.Stores.Select(s => (s.Goal?.Owner, s.Progress!.Value ?? 0, s.Progress.Target)));
        Assert.Equal(1, card.StoreCount);
        shop.Db.Scope = AccessScope.OfStores(shop.Db.Scope.GroupId, shop.Second.Id);
        var seen = Assert.Single((await shop.Query.Of(Year, Running, null, drafts: false, default)).Goals);
        Assert.Equal((95m, shop.Second.Code), (seen.Progress!.Value, Assert.Single(seen.Stores).Code)); // a manager sees the own store alone
    }

    [SkippableTheory, EachDatabase]
    public async Task Goals_without_an_item_are_flagged_until_a_published_plan_serves_them(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var goal = Given(await shop.Save.Add(Year, OnTime, default));
        var wish = Given(await shop.Save.Add(Year, new GoalTerms("进前三", null, "神秘客排名", "前三名"), default));
        Assert.Equal([goal, wish], (await shop.Query.Unserved(Year, Running, default)).Select(g => g.Id));
        var version = await shop.DraftServing(goal);

        var drafted = (await shop.Query.Of(Year, Running, null, drafts: true, default)).Goals[0];
        Assert.Equal((true, false, PlanPhase.Draft), (drafted.OnlyDrafted, drafted.Served, drafted.Items.Single().Phase));
        Assert.Empty((await shop.Query.Of(Year, Running, null, drafts: false, default)).Goals[0].Items);
        var draft = await shop.Db.PlanVersions.Include(v => v.Items).SingleAsync(v => v.Id == version);
        Assert.True(draft.Publish("hr", Clock.GetUtcNow().UtcDateTime, key => IndicatorCatalogue.BuiltIn.Find(key) is not null).Succeeded);
        await shop.Db.SaveChangesAsync();

        Assert.Equal([wish], (await shop.Query.Unserved(Year, Running, default)).Select(g => g.Id));
        Assert.True((await shop.Query.Of(Year, Running, null, drafts: false, default)).Goals[0].Served);
        Assert.Equal("goal-served", Code(await shop.Save.Delete(goal, 0, default)));
        Assert.True((await shop.Save.Delete(wish, 0, default)).Succeeded);
    }

    [SkippableTheory, EachDatabase]
    public async Task Carried_into_a_new_year_goals_keep_their_stores_and_the_items_that_serve_them(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var goal = Given(await shop.Save.Add(Year, OnTime, default));
        var archived = Given(await shop.Save.Add(Year, OnTime with { Text = "旧的" }, default));
        Assert.True((await shop.Save.Archive(archived, 0, default)).Succeeded);
        Assert.Equal(2, (await shop.OfStore.Spread(goal, default)).Value);
        Assert.Equal(0, (await shop.OfStore.Spread(goal, default)).Value);
        await shop.DraftServing(goal);
        Assert.Equal((0, 1), ((await shop.Query.Of(Year + 1, Running, null, true, default)).Goals.Count, (await shop.Query.Of(Year + 1, Running, null, true, default)).ToCarry));

        Assert.Equal(1, (await shop.Carry.Run(Year + 1, default)).Value);
        Assert.Equal("no-goals", Code(await shop.Carry.Run(Year + 1, default))); // all are there

        var next = await shop.Query.Of(Year + 1, Running, null, true, default);
        var card = Assert.Single(next.Goals);
        Assert.Equal((Year + 1, "说几点就几点", 2, 0), (card.Goal.Year, card.Goal.Text, card.StoreCount, next.ToCarry));
        Assert.Equal("own-on-time-rate", Assert.Single(card.Items).Indicator); // which names the goal of the year before
        Assert.Equal([Year + 1, Year], next.Years);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_who_change_a_goal_the_second_is_told(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var goal = Given(await shop.Save.Add(Year, OnTime, default));
        Assert.True((await shop.Save.Change(goal, 0, OnTime with { Target = "96" }, default)).Succeeded);
        Assert.Equal("changed-meanwhile", Code(await shop.Save.Change(goal, 0, OnTime with { Target = "97" }, default)));
        Assert.True((await shop.OfStore.Set(goal, shop.First.Id, null, new StoreGoalTerms(null, "90", null), default)).Succeeded);
        Assert.Equal("changed-meanwhile", Code(await shop.OfStore.Set(goal, shop.First.Id, null, new StoreGoalTerms(null, "91", null), default)));
        Assert.Equal("goal-measured", Code(await shop.Save.Change(goal, 1, new GoalTerms("好", null, "打分", "很好"), default)));
        Assert.Equal("96", await shop.Db.GroupGoals.AsNoTracking().Where(g => g.Id == goal).Select(g => g.Target).SingleAsync());
        Assert.True((await shop.OfStore.Remove(goal, shop.First.Id, 0, default)).Succeeded);
        Assert.False(await shop.Db.StoreGoals.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_groups_goals_are_not_there(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var goal = Given(await shop.Save.Add(Year, OnTime, default));
        shop.Db.ChangeTracker.Clear();
        await TestData.CreateGroup(shop.Db);

        Assert.Null(await shop.Query.Find(goal, Running, null, true, 1, 10, default));
        Assert.Equal("unknown-goal", Code(await shop.Save.Change(goal, 0, OnTime, default)));
        Assert.Equal("unknown-goal", Code(await shop.OfStore.Spread(goal, default)));
    }

    private static int Given(Outcome<int> outcome) => TestData.Given(outcome);

    private static string Code(Outcome outcome) => outcome.Problems.Select(p => p.Code).FirstOrDefault() ?? "";

    private sealed class Shop : IAsyncDisposable
    {
        public required KpiDbContext Db { get; init; }

        public required Store First { get; init; }

        public required Store Second { get; init; }

        public SaveGoal Save => new(Db, Clock);

        public SaveStoreGoal OfStore => new(Db, new ImportTransaction(Db, Clock));

        public CarryGoals Carry => new(Db, new ImportTransaction(Db, Clock));

        public GoalQuery Query => new(Db);

        public static async Task<Shop> Make(TestDatabases databases, DatabaseProvider provider)
        {
            var db = (await databases.Get(provider)).NewContext(AccessScope.Nothing);
            await TestData.CreateGroup(db);
            await Calculation.AddDefaultPlans(db);
            return new Shop { Db = db, First = await TestData.CreateStore(db), Second = await TestData.CreateStore(db) };
        }

        /// <summary>Sums as a calculation stores them.</summary>
        public async Task Store(Store store, StoreMonth month, long numerator, long denominator)
        {
            Db.Add(new MonthMeasure(store.GroupId, store.Id, month, IndicatorCatalogue.BuiltIn.Find("on-time-rate")!.Number, null, new Measure(numerator, denominator, (int)denominator))); // there is one
            await Db.SaveChangesAsync();
        }

        /// <summary>A draft of the technicians' plan whose first item serves the goal.</summary>
        public async Task<int> DraftServing(int goal)
        {
            var plan = await Db.Plans.Include(p => p.Versions).ThenInclude(v => v.Items).SingleAsync(p => Db.Positions.Any(x => x.Id == p.PositionId && x.Kind == PositionKind.Technician));
            var draft = plan.Draft(Running.AddMonths(1));
            await Db.SaveChangesAsync();
            TestData.Sound(draft.Revise(
                draft.EffectiveFrom, Grading.Default, QuarterRule.MeanOfMonths,
                plan.InForce(Running)!.Items.OrderBy(i => i.Ordinal).Select(i => i.Indicator == "own-on-time-rate" ? i.Copy().For(i.Goal with { GroupGoalId = goal }) : i.Copy()))); // the default plan is in force
            await Db.SaveChangesAsync();
            Db.ChangeTracker.Clear();
            return draft.Id;
        }

        public ValueTask DisposeAsync() => Db.DisposeAsync();
    }
}
