using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class PlanVersionTests
{
    private static readonly StoreMonth July = new(2026, 7);
    private static readonly DateTime Now = new(2026, 6, 30, 8, 0, 0, DateTimeKind.Utc);
    private static readonly ScoringCurve Curve = ScoringCurve.Linear((0, 0), (100, 100));

    [Fact]
    public void A_sound_draft_is_published_once_and_never_edited_again()
    {
        var version = Draft(Item("on-time-rate", 6000), Item("rework-rate", 4000));
        Assert.True(version.Publish("hr", Now, Known).Succeeded);
        Assert.Equal(("hr", Now), (version.PublishedBy, version.PublishedAt));
        Assert.Equal("plan-published", Assert.Single(version.Publish("hr", Now, Known).Problems).Code);
        Assert.Equal("plan-published", Assert.Single(version.Revise(July, Grading.Default, QuarterRule.MergedValues, []).Problems).Code);
        Assert.Equal(2, version.Items.Count);
        Assert.Equal(QuarterRule.MeanOfMonths, version.QuarterRule);
    }

    [Fact]
    public void A_draft_may_be_unfinished_but_not_published()
    {
        var version = Draft(Item("on-time-rate", 6000));
        var problem = Assert.Single(version.Publish("hr", Now, Known).Problems);
        Assert.Equal(new Problem("items", "weights-not-whole", 6000L), problem);
        Assert.False(version.IsPublished);
    }

    [Fact]
    public void Each_mistake_is_named_with_its_field()
    {
        (string, string)[] Found(params PlanItem[] items) => [.. Draft(items).Problems(Known).Select(p => (p.Field, p.Code))];

        Assert.Equal([("items", "no-items")], Found());
        Assert.Equal([("items[0].indicator", "unknown-indicator")], Found(Item("luck", 10_000)));
        Assert.Equal([("items[1].indicator", "double-item")], Found(Item("on-time-rate", 5000), Item("on-time-rate", 5000)));
        Assert.Equal([("items[1].weight", "weight-not-positive")], Found(Item("on-time-rate", 10_000), Item("rework-rate", 0)));
        Assert.Equal([("items[0].minimumSample", "minimum-sample-not-positive")], Found(new PlanItem("on-time-rate", ItemScope.Own, 10_000, Curve, 0)));
        Assert.Equal([("items[0].veto", "veto-unknown-grade")], Found(new PlanItem("on-time-rate", ItemScope.Own, 10_000, Curve, veto: new Veto(60_00, "Z"))));
        Assert.Equal([("items[0].veto", "veto-range")], Found(new PlanItem("on-time-rate", ItemScope.Own, 10_000, Curve, veto: new Veto(120_01, "D"))));
        Assert.Equal([("items[0].scope", "invalid"), ("items[0].noData", "invalid")], Found(new PlanItem("on-time-rate", 0, 10_000, Curve, 1, 0)));
        Assert.Equal(
            [("items[0].storeCurves", "double-store")],
            Found(new PlanItem("on-time-rate", ItemScope.Own, 10_000, Curve, storeCurves: [new StoreCurve(1, Curve), new StoreCurve(1, Curve)])));
    }

    [Fact]
    public void The_same_indicator_may_be_asked_of_the_person_and_of_the_store() =>
        Assert.Empty(Draft(Item("on-time-rate", 5000), new PlanItem("on-time-rate", ItemScope.Store, 5000, Curve)).Problems(Known));

    [Fact]
    public void Items_keep_their_order_and_take_the_group()
    {
        var version = Draft(Item("rework-rate", 5000), Item("on-time-rate", 5000));
        Assert.Equal([("rework-rate", 1, 9), ("on-time-rate", 2, 9)], version.Items.Select(i => (i.Indicator, i.Ordinal, i.GroupId)));
        version.Revise(July, Grading.Default, QuarterRule.MeanOfMonths, version.Items.Reverse());
        Assert.Equal([("on-time-rate", 1), ("rework-rate", 2)], version.Items.Select(i => (i.Indicator, i.Ordinal)));
    }

    [Fact]
    public void A_store_may_have_a_curve_of_its_own()
    {
        var own = ScoringCurve.Linear((0, 0), (80, 100));
        var item = new PlanItem("on-time-rate", ItemScope.Own, 10_000, Curve, 5, NoDataRule.Previous, new Veto(60_00, "C"), new StoreCurve(7, own));
        var elsewhere = item.TermsFor(new OnTimeRate(), 1);
        Assert.Equal(
            new ItemTerms("on-time-rate", Dimension.Workflow, Scale.Percent, ItemScope.Own, 10_000, Curve, 5, NoDataRule.Previous, new Veto(60_00, "C")),
            elsewhere);
        Assert.Equal(elsewhere with { Curve = own }, item.TermsFor(new OnTimeRate(), 7));
        Assert.Throws<ArgumentException>(() => item.TermsFor(new ReworkRate(), 1));
    }

    [Fact]
    public void The_latest_published_version_to_take_effect_is_in_force()
    {
        var plan = new Plan(TestPosition(), "机修");
        PlanVersion Publish(StoreMonth from)
        {
            var version = plan.Draft(from);
            version.Revise(from, Grading.Default, QuarterRule.MeanOfMonths, [Item("on-time-rate", 10_000)]);
            version.Publish("hr", Now, Known);
            return version;
        }

        var first = Publish(July);
        var third = Publish(July.AddMonths(2));
        var corrected = Publish(July.AddMonths(2));
        plan.Draft(July);
        Assert.Equal([1, 2, 3, 4], plan.Versions.Select(v => v.Number));
        Assert.Null(plan.InForce(July.AddMonths(-1)));
        Assert.Same(first, plan.InForce(July.AddMonths(1)));
        Assert.Same(corrected, plan.InForce(third.EffectiveFrom));
        Assert.Same(corrected, plan.InForce(July.AddMonths(20)));
    }

    [Theory]
    [InlineData(" ", "required")]
    [InlineData("机修", null)]
    public void A_plan_keeps_a_name(string name, string? code)
    {
        var plan = new Plan(TestPosition(), "技师");
        Assert.Equal(code, plan.Rename(name).Problems.Select(p => p.Code).SingleOrDefault());
        Assert.Equal(code is null ? name : "技师", plan.Name);
    }

    private static Position TestPosition() => new(9, "T", "技师", PositionKind.Technician);

    private static bool Known(string key) => key is "on-time-rate" or "rework-rate";

    private static PlanItem Item(string indicator, int weight) => new(indicator, ItemScope.Own, weight, Curve);

    private static PlanVersion Draft(params PlanItem[] items)
    {
        var version = new Plan(TestPosition(), "技师").Draft(July);
        Assert.True(version.Revise(July, Grading.Default, QuarterRule.MeanOfMonths, items).Succeeded);
        return version;
    }

    [Fact]
    public void Points_per_event_fit_only_shares_of_single_records_on_their_bad_side()
    {
        static PlanItem Item(string indicator, string curve) => new(indicator, ItemScope.Own, 10_000, ScoringCurve.Parse(curve));
        static bool Fits(string indicator, string curve) => Item(indicator, curve).Fits(IndicatorCatalogue.BuiltIn.Find(indicator)!);
        Assert.True(Fits("complaint-rate", "events 0:100 20:0"));
        Assert.True(Fits("on-time-rate", "misses 0:100 20:0"));
        Assert.True(Fits("labour-efficiency", "linear 80:0 100:100"));
        Assert.False(Fits("on-time-rate", "events 0:100 20:0"));
        Assert.False(Fits("complaint-rate", "misses 0:100 20:0"));
        Assert.False(Fits("labour-efficiency", "misses 0:100 20:0"));
        Assert.False(Fits("repair-time", "events 0:100 20:0"));
    }
}
