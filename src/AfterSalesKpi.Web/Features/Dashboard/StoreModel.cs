using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The dashboard of one store.</summary>
public sealed class StoreModel
{
    private const int Few = 5;

    private static readonly OrderStage[] Waiting =
    [
        OrderStage.ToDispatch, OrderStage.InWork, OrderStage.WaitingParts, OrderStage.ForCustomer, OrderStage.ForApproval, OrderStage.Inspection,
        OrderStage.Settlement, OrderStage.Ready,
    ];

    /// <summary>The month shown; null: none has been calculated.</summary>
    public CalculatedMonth? Shown { get; private init; }

    public decimal? Score { get; private init; }

    public decimal? Change { get; private init; }

    /// <summary>The plan by which the store is scored, and its version.</summary>
    public (string Name, int Number)? Plan { get; private init; }

    public IReadOnlyList<DimensionModel> Dimensions { get; private init; } = [];

    public Chart? Radar { get; private init; }

    public TrendModel? Trend { get; private init; }

    public IReadOnlyList<LineModel> Best { get; private init; } = [];

    public IReadOnlyList<LineModel> Worst { get; private init; } = [];

    public IReadOnlyList<PositionModel> Positions { get; private init; } = [];

    public IReadOnlyList<TileModel> Urgent { get; private init; } = [];

    public IReadOnlyList<TileModel> Stages { get; private init; } = [];

    public int OpenOrders { get; private init; }

    public IReadOnlyList<RiskModel> AtRisk { get; private init; } = [];

    public static StoreModel From(CalculatedMonth? shown, StoreDashboard? store, IndicatorTrend? trend, OpenOrders orders, DashboardText text)
    {
        var scored = (store?.Now?.Lines ?? []).Where(l => l is { Score: not null, Note: null }).OrderByDescending(l => l.Score).ToList();
        var few = Math.Min(Few, (scored.Count + 1) / 2);
        LineModel Line(StoreLine line) => text.Line(line, store?.Before?.Lines.FirstOrDefault(b => b.Indicator.Key == line.Indicator.Key));
        return new StoreModel
        {
            Shown = shown,
            Score = store?.Now?.Hundredths / 100m,
            Change = (store?.Now?.Hundredths - store?.Before?.Hundredths) / 100m,
            Plan = store is { PlanName: { } name, PlanNumber: { } number } ? (name, number) : null,
            Dimensions = [.. Enum.GetValues<Dimension>().Select(d => new DimensionModel(d, Of(store?.Now, d), Of(store?.Now, d) - Of(store?.Before, d)))],
            Radar = store?.Now is { } now ? text.Radar(store.Month, now, store.Before) : null,
            Trend = trend is null ? null : text.Trend(trend, TargetOf(store?.Now?.Lines, trend.Indicator)),
            Best = [.. scored.Take(few).Select(Line)],
            Worst = [.. scored.Skip(few).Reverse().Take(Few).Select(Line)],
            Positions =
            [
                .. (store?.People ?? []).GroupBy(p => (p.PositionCode, p.PositionName))
                    .Select(g => new PositionModel(g.Key.PositionCode, g.Key.PositionName, [.. g.Take(Few)], g.Count())),
            ],
            Urgent =
            [
                new("Dashboard.Late", orders.Late, OrderLists.Late, orders.Late > 0 ? "bad" : ""),
                new("Dashboard.DueSoon", orders.DueSoon, OrderLists.DueSoon, orders.DueSoon > 0 ? "warn" : ""),
            ],
            Stages = [.. Waiting.Select(s => new TileModel($"Terms.OrderStage.{s}", orders.Stages.GetValueOrDefault(s), OrderLists.Of(s), ""))],
            OpenOrders = orders.Total,
            AtRisk = [.. orders.AtRisk.Select(o => text.Risk(o, orders.At))],
        };
    }

    /// <summary>The target of an indicator in the store, where its plan has one.</summary>
    public static decimal? TargetOf(IEnumerable<StoreLine>? lines, IIndicator indicator) =>
        lines?.FirstOrDefault(l => l.Indicator.Key == indicator.Key)?.Target;

    private static decimal? Of(StoreScore? score, Dimension dimension) =>
        score is not null && score.Dimensions.TryGetValue(dimension, out var hundredths) ? hundredths / 100m : null;
}
