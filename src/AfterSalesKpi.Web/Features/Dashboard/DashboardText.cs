using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>What the dashboard says about its numbers: pictures whose title is the answer, orders with the time that is left.</summary>
public sealed class DashboardText(Words words, Show show, MeasureText measures)
{
    /// <summary>The five dimensions of this month and the last.</summary>
    public Chart Radar(StoreMonth month, StoreScore now, StoreScore? before)
    {
        var dimensions = Enum.GetValues<Dimension>();
        List<decimal?> Values(StoreScore score) => [.. dimensions.Select(d => score.Dimensions.TryGetValue(d, out var hundredths) ? hundredths / 100m : (decimal?)null)];
        var known = now.Dimensions.OrderBy(d => d.Value).ToList();
        var title = known.Count < 2
            ? words["Dashboard.Radar"]
            : words["Dashboard.RadarTitle", known[^1].Key, Show.Number(known[^1].Value / 100m, 1), known[0].Key, Show.Number(known[0].Value / 100m, 1)];
        List<ChartSeries> series = [new(show.Month(month), Values(now))];
        if (before is not null) series.Add(new(show.Month(month.AddMonths(-1)), Values(before)) { Quiet = true, Colour = ChartColours.Quiet });
        return new Chart(ChartKind.Radar, title, [.. dimensions.Select(d => words.Of(d))], series)
        {
            Max = 120, Height = 3, LabelName = words["Dashboard.Dimension"], LabelColours = [.. dimensions.Select(ChartColours.Of)],
        };
    }

    /// <summary>An indicator over twelve months, last year in grey.</summary>
    public TrendModel Trend(IndicatorTrend trend, decimal? target)
    {
        var indicator = trend.Indicator;
        List<decimal?> Values(IReadOnlyList<MonthPoint> months) =>
            [.. months.Select(m => ReviewVeil.Hides(indicator.Key, m.Sums, ReviewPrivacy.FromThreeOnly) ? null : m.Sums.Value(indicator.Scale))];
        var (now, yearBefore) = (Values(trend.Months), Values(trend.YearBefore));
        List<ChartSeries> series =
        [
            new(words["Dashboard.ThisYear"], now) { Links = [.. trend.Months.Select(m => $"/indicators/{indicator.Key}?month={m.Month}")] },
        ];
        if (yearBefore.Exists(v => v is not null)) series.Add(new(words["Dashboard.YearBefore"], yearBefore) { Quiet = true, Colour = ChartColours.Quiet });
        return new TrendModel(indicator.Key, new Chart(ChartKind.Line, Title(indicator, trend.Months, now), [.. trend.Months.Select(m => m.Month.ToString())], series)
        {
            Unit = Unit(indicator), Target = target, Min = null, LabelName = words["Frame.Month"], Height = 3,
        });
    }

    /// <summary>The stores' scores as bars.</summary>
    public Chart StoreScores(IReadOnlyList<StoreRow> stores) => new(
        ChartKind.Bar,
        stores.Count == 0 ? words["Dashboard.StoreScores"] : words["Dashboard.StoreScoresTitle", stores[0].Name, Show.Number(stores[0].Score, 1)],
        [.. stores.Select(s => s.Name)],
        [new ChartSeries(words["Dashboard.Score"], [.. stores.Select(s => s.Score)]) { Links = [.. stores.Select(s => $"/dashboard?store={Uri.EscapeDataString(s.Code)}")] }])
    {
        Target = 100, Horizontal = true, LabelName = words["Frame.Store"], Height = stores.Count > 8 ? 4 : 2,
    };

    /// <summary>An indicator with its change since the month before.</summary>
    public LineModel Line(StoreLine now, StoreLine? before) => new(
        now.Indicator,
        measures.Value(now.Indicator, now.Value),
        measures.Value(now.Indicator, now.Target),
        measures.Sums(now.Indicator, now.Sums),
        now.Score ?? 0,
        now.Value - before?.Value);

    /// <summary>An order with the time that is left.</summary>
    public RiskModel Risk(OrderAtRisk order, DateTime now)
    {
        var late = order.PromisedAt < now;
        var left = words[late ? "Dashboard.LateBy" : "Dashboard.DueIn", Time((now - order.PromisedAt).Duration())];
        return new RiskModel(order.Number, string.Join(' ', new[] { order.Plate, order.Model }.Where(t => !string.IsNullOrEmpty(t))), order.Advisor, left, late);
    }

    private string Time(TimeSpan time) =>
        time.TotalMinutes < 60 ? words["Dashboard.Minutes", (int)time.TotalMinutes]
        : time.TotalHours < 48 ? words["Dashboard.Hours", (int)time.TotalHours, time.Minutes]
        : words["Dashboard.Days", (int)time.TotalDays];

    private string Unit(IIndicator indicator) => indicator.Unit == IndicatorUnit.Percent ? show.Unit(indicator.Unit) : " " + show.Unit(indicator.Unit);

    /// <summary>How many months it has gone the same way up to now, where that is more than one; else the last value.</summary>
    private string Title(IIndicator indicator, IReadOnlyList<MonthPoint> months, List<decimal?> values)
    {
        var last = values.FindLastIndex(v => v is not null);
        if (last < 0) return words["Dashboard.TrendNothing", measures.Name(indicator)];
        int Way(int i) => i > 0 && values[i] is { } here && values[i - 1] is { } earlier ? Math.Sign(here - earlier) * (indicator.Direction == Direction.HigherIsBetter ? 1 : -1) : 0;
        var (way, run) = (Way(last), 0);
        while (way != 0 && Way(last - run) == way) run++;
        return run > 1
            ? words[way > 0 ? "Dashboard.TrendBetter" : "Dashboard.TrendWorse", measures.Name(indicator), run, measures.Value(indicator, values[last])]
            : words["Dashboard.TrendLast", measures.Name(indicator), show.Month(months[last].Month), measures.Value(indicator, values[last])];
    }
}
