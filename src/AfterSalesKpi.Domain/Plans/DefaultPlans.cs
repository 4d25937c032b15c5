using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Plans.NoDataRule;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// 默认考核方案: a plan for each kind of position, to begin with. Whoever meets every target gets 100 points and coefficient 1.0. Nobody
/// answers for what others decide: a technician for no parts and no delay that lies elsewhere, an advisor for no stock; what only a store can have is the store's.
/// What a person controls scores 0 when left undone; customers' answers are scored from five, orders from ten.
/// </summary>
public static class DefaultPlans
{
    private const int Answers = 5;
    private const int Orders = 10;

    /// <summary>The items of a kind of position; none for <see cref="PositionKind.Other"/>. Weights in percent below.</summary>
    public static IReadOnlyList<PlanItem> Items(PositionKind kind) => kind switch
    {
        PositionKind.ServiceAdvisor =>
        [
            Own("customer-satisfaction", 15, Answers),
            Own("service-attitude", 5, Answers),
            Own("response-speed", 5, Answers),
            Own("booking-response-time", 5, Answers),
            Own("repair-waiting-time", 5, Orders),
            Own("on-time-delivery-rate", 10, Orders),
            Own("complaint-rate", 10, Orders),
            Own("process-compliance", 10, Orders),
            Own("repeat-rate", 5, Orders),
            Own("recommendation-rate", 5, Answers),
            Own("referral-rate", 5, Answers),
            Own("customer-rating", 5, Answers),
            Own("training-score", 10, 1, Zero),
            Own("teamwork", 5, 3),
        ],
        PositionKind.Technician =>
        [
            Own("own-on-time-rate", 20, Orders),
            Own("fixed-first-visit-rate", 20, Orders),
            Own("repair-quality", 15, Answers),
            Own("labour-efficiency", 15, Orders),
            Own("repair-time", 10, Orders),
            Own("process-compliance", 5, Orders),
            Own("training-score", 10, 1, Zero),
            Own("teamwork", 5, 3),
        ],
        PositionKind.PartsClerk =>
        [
            OfStore("stock-out-rate", 30, Orders),
            Own("stock-accuracy", 30, 1, Zero),
            OfStore("stock-turn", 20, 1),
            Own("training-score", 10, 1, Zero),
            Own("teamwork", 10, 3),
        ],
        PositionKind.CustomerCare =>
        [
            Own("follow-up-execution", 25, 1, Zero),
            Own("follow-up-coverage", 25, 1, Zero),
            OfStore("repeat-rate", 10, Orders),
            OfStore("net-promoter-score", 10, Answers),
            OfStore("customer-satisfaction", 10, Answers),
            OfStore("complaint-rate", 5, Orders),
            Own("training-score", 10, 1, Zero),
            Own("teamwork", 5, 3),
        ],
        PositionKind.ServiceManager =>
        [
            OfStore("customer-satisfaction", 10, Answers),
            OfStore("repair-quality", 5, Answers),
            OfStore("repair-waiting-time", 5, Orders),
            OfStore("complaint-rate", 5, Orders),
            OfStore("on-time-rate", 15, Orders),
            OfStore("rework-rate", 10, Orders),
            OfStore("handling-time", 5, Orders),
            OfStore("process-compliance", 5, Orders),
            OfStore("stock-turn", 5, 1),
            OfStore("stock-out-rate", 5, Orders),
            OfStore("stock-accuracy", 5, 1, Zero),
            OfStore("follow-up-coverage", 5, Orders),
            OfStore("repeat-rate", 5, Orders),
            OfStore("net-promoter-score", 5, Answers),
            OfStore("training-score", 5, 1),
            OfStore("teamwork", 5, 3),
        ],
        _ => [],
    };

    /// <summary>A published plan for a position, which has been saved; null for a kind that has no default plan.</summary>
    public static Plan? For(Position position, StoreMonth effectiveFrom, string by, DateTime at)
    {
        var items = Items(position.Kind);
        if (items.Count == 0) return null;
        var plan = new Plan(position, $"{position.Name}考核方案");
        var version = plan.Draft(effectiveFrom);
        version.Revise(effectiveFrom, Grading.Default, QuarterRule.MeanOfMonths, items);
        var published = version.Publish(by, at, key => IndicatorCatalogue.BuiltIn.Find(key) is not null);
        return published.Succeeded ? plan : throw new InvalidOperationException(string.Join(", ", published.Problems));
    }

    private static PlanItem Own(string indicator, int percent, int minimumSample, NoDataRule noData = Redistribute) =>
        Item(indicator, ItemScope.Own, percent, minimumSample, noData);

    private static PlanItem OfStore(string indicator, int percent, int minimumSample, NoDataRule noData = Redistribute) =>
        Item(indicator, ItemScope.Store, percent, minimumSample, noData);

    private static PlanItem Item(string indicator, ItemScope scope, int percent, int minimumSample, NoDataRule noData)
    {
        var curve = DefaultCurves.Of(indicator) ?? throw new ArgumentException($"{indicator} has no default curve.", nameof(indicator));
        return new PlanItem(indicator, scope, percent * 100, curve, minimumSample, noData);
    }
}
