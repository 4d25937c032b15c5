using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class PlanComparisonTests
{
    private static readonly StoreMonth Month = new(2026, 11);

    [Fact]
    public void A_copy_of_a_version_says_the_same()
    {
        var (plan, first) = Technicians();

        var copy = plan.Draft(Month);
        Assert.True(copy.CopyFrom(first).Succeeded);

        Assert.True(PlanComparison.Of(first, copy).Same);
        Assert.Equal(first.Items.Count, copy.Items.Count);
        Assert.All(copy.Items, item => Assert.DoesNotContain(item, first.Items));
    }

    [Fact]
    public void What_was_added_removed_and_changed_is_named()
    {
        var (plan, first) = Technicians();
        var draft = plan.Draft(Month);
        var items = first.Items.Select(i => i.Copy()).ToList();
        items.RemoveAll(i => i.Indicator == "teamwork");
        items[0] = new PlanItem(items[0].Indicator, items[0].Scope, items[0].WeightBasisPoints + 500, ScoringCurve.Linear((50, 0), (90, 100)), items[0].MinimumSample, items[0].NoData);
        items.Add(new PlanItem("stock-turn", ItemScope.Store, 0, ScoringCurve.Linear((0, 0), (4, 100))));
        draft.Revise(Month, Grading.Default with { AdjustmentCapHundredths = 5_00 }, QuarterRule.MergedValues, items);

        var comparison = PlanComparison.Of(first, draft);

        Assert.Equal(["stock-turn"], comparison.Added.Select(i => i.Indicator));
        Assert.Equal(["teamwork"], comparison.Removed.Select(i => i.Indicator));
        Assert.Equal([ItemAspect.Weight, ItemAspect.Curve], Assert.Single(comparison.Changed).Aspects);
        Assert.True(comparison is { GradingChanged: true, QuarterChanged: true, Same: false });
    }

    [Fact]
    public void Another_goal_served_is_a_difference_and_a_copy_serves_the_same()
    {
        var (plan, first) = Technicians();
        var draft = plan.Draft(Month);
        draft.Revise(Month, Grading.Default, QuarterRule.MeanOfMonths, first.Items.Select((i, n) => n == 0 ? i.Copy().For(i.Goal with { GroupGoalId = 4 }) : i.Copy()));

        Assert.Equal([ItemAspect.Goal], Assert.Single(PlanComparison.Of(first, draft).Changed).Aspects);
        Assert.Equal(4, draft.Items[0].Copy().GroupGoalId);
    }

    [Fact]
    public void The_same_indicator_of_the_team_is_another_item()
    {
        var (plan, first) = Technicians();
        var draft = plan.Draft(Month);
        draft.Revise(Month, Grading.Default, QuarterRule.MeanOfMonths, [new PlanItem("own-on-time-rate", ItemScope.Team, 10_000, DefaultCurves.Of("own-on-time-rate")!)]); // there is one

        var comparison = PlanComparison.Of(first, draft);

        Assert.Equal(ItemScope.Team, Assert.Single(comparison.Added).Scope);
        Assert.Contains(comparison.Removed, i => i is { Indicator: "own-on-time-rate", Scope: ItemScope.Own });
    }

    private static (Plan Plan, PlanVersion First) Technicians()
    {
        var position = Position.BuiltIn(1).Single(p => p.Kind == PositionKind.Technician);
        var plan = DefaultPlans.For(position, new StoreMonth(1900, 1), "test", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))!; // technicians have one
        return (plan, plan.Versions.Single());
    }
}
