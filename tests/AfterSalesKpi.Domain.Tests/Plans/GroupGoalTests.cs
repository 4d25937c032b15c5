using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class GroupGoalTests
{
    private static readonly GoalTerms OnTime = new(" 说几点就几点 ", "on-time-rate", "不用", "95%");
    private static readonly DateTime Now = new(2026, 7, 1, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_says_what_is_wanted_by_what_it_is_measured_and_how_much_of_it()
    {
        var goal = Of(OnTime);

        Assert.Equal(("说几点就几点", "on-time-rate", null, "95", 95m), (goal.Text, goal.Indicator, goal.Measure, goal.Target, goal.TargetValue));
        var inWords = Of(new GoalTerms("进前三", "", "神秘客排名", "前三名"));
        Assert.Equal((null, "神秘客排名", "前三名", null), (inWords.Indicator, inWords.Measure, inWords.Target, inWords.TargetValue));
    }

    [Theory]
    [InlineData("", "on-time-rate", null, "95", "text", "required")]
    [InlineData("好", "no-such", null, "95", "indicator", "unknown-indicator")]
    [InlineData("好", null, " ", "前三", "measure", "required")]
    [InlineData("好", "on-time-rate", null, "很多", "target", "not-a-number")]
    [InlineData("好", "on-time-rate", null, " ", "target", "required")]
    [InlineData("好", "on-time-rate", null, "100000001", "target", "goal-target-range")]
    [InlineData("好", "on-time-rate", null, "95.00001", "target", "goal-target-range")]
    public void It_is_refused_with_the_reason(string text, string? indicator, string? measure, string target, string field, string code)
    {
        var problem = Assert.Single(new GroupGoal(1, 2026, Guid.NewGuid()).Revise(new GoalTerms(text, indicator, measure, target), Knows).Problems);
        Assert.Equal((field, code), (problem.Field, problem.Code));
    }

    [Fact]
    public void One_put_away_is_not_changed_until_it_is_taken_up_again()
    {
        var goal = Of(OnTime);
        Assert.True(goal.Archive(Now).Succeeded);
        Assert.Equal("goal-archived", Assert.Single(goal.Archive(Now).Problems).Code);
        Assert.Equal("goal-archived", Assert.Single(goal.Revise(OnTime, Knows).Problems).Code);
        Assert.Equal("goal-archived", Assert.Single(new StoreGoal(goal, 2).Revise(goal, new StoreGoalTerms(null, "90", null)).Problems).Code);

        goal.Restore();

        Assert.True(goal.Revise(OnTime with { Target = "96" }, Knows).Succeeded);
    }

    [Fact]
    public void Carried_over_it_goes_on_in_the_same_thread_with_what_stores_are_to_reach()
    {
        var goal = Of(OnTime);
        var ofStore = new StoreGoal(goal, 7);
        Assert.True(ofStore.Revise(goal, new StoreGoalTerms(" 早报时间 ", "93.5", " 王经理 ")).Succeeded);

        var next = goal.CarryTo(2027);
        var ofStoreNext = ofStore.CarryTo(next);

        Assert.Equal((2027, goal.Thread, "说几点就几点", "95"), (next.Year, next.Thread, next.Text, next.Target));
        Assert.Equal((7, "早报时间", 93.5m, "王经理"), (ofStoreNext.StoreId, ofStoreNext.Text, ofStoreNext.TargetValue, ofStoreNext.Owner));
        Assert.Equal("not-a-number", Assert.Single(ofStore.Revise(goal, new StoreGoalTerms(null, "前三", null)).Problems).Code);
    }

    [Fact]
    public void How_far_it_is_follows_the_direction_of_what_measures_it()
    {
        Assert.Equal((93m, false, 97.89m), Said(Progress("on-time-rate", 93, 100, 95)));
        Assert.Equal((96m, true, 101.05m), Said(Progress("on-time-rate", 96, 100, 95)));
        Assert.Equal((3m, false, 50m), Said(Progress("rework-rate", 3, 100, 2)));
        Assert.Equal((1m, true, 120m), Said(Progress("rework-rate", 1, 100, 2)));
        var nothing = Progress("on-time-rate", 0, 0, 95);
        Assert.Equal((null, null, null), (nothing.Value, nothing.Reached, nothing.Attainment));
        var promoters = Progress("net-promoter-score", 10, 100, 0); // of nothing there are no shares
        Assert.Equal((10m, true, null), (promoters.Value, promoters.Reached, promoters.Attainment));
    }

    [Fact]
    public void A_goal_behind_an_item_is_smart_once_nothing_is_missing()
    {
        Assert.Empty(ItemGoal.None.Missing);
        Assert.Empty((ItemGoal.None with { GroupGoalId = 3 }).Missing); // it serves a goal, and says nothing itself
        Assert.Equal([ItemGoalPart.Why, ItemGoalPart.Until], new ItemGoal("好", null, "王", null).Missing);
        Assert.Empty(new ItemGoal("好", "去年做到过", "王", new DateOnly(2026, 12, 31)).Missing);
    }

    private static (decimal?, bool?, decimal?) Said(GoalProgress p) => (p.Value, p.Reached, p.Attainment is { } share ? decimal.Round(share, 2) : null);

    private static GoalProgress Progress(string key, long numerator, long denominator, decimal target) =>
        new(IndicatorCatalogue.BuiltIn.Find(key)!, new Measure(numerator, denominator, (int)denominator), target); // there is one

    private static GroupGoal Of(GoalTerms terms)
    {
        var goal = new GroupGoal(1, 2026, Guid.NewGuid());
        Assert.Empty(goal.Revise(terms, Knows).Problems);
        return goal;
    }

    private static bool Knows(string key) => IndicatorCatalogue.BuiltIn.Find(key) is not null;
}
