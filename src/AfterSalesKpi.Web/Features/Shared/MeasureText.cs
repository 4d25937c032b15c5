using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Indicators, their values and their sums in words: <c>92.0%</c>, "46 / 50 准时", "标准 12.5 小时，实际 11.8 小时". A group's own ones are called what it calls them.</summary>
public sealed class MeasureText(Words words, Show show, GroupCatalogue catalogue, OwnText own)
{
    private const string StockTurn = "stock-turn";

    /// <summary>The indicator's name.</summary>
    public string Name(string key) => catalogue.Now.Find(key) is DefinedIndicator { Own: var found } ? Name(found) : words[$"Indicators.Name.{key}"];

    /// <summary>The indicator's name.</summary>
    public string Name(IIndicator indicator) => Name(indicator.Key);

    /// <summary>The name of one of the group's own.</summary>
    public string Name(OwnIndicator indicator) => words.Pick(indicator.Name, indicator.EnglishName.Length > 0 ? indicator.EnglishName : indicator.Name);

    /// <summary>What it counts.</summary>
    public string What(IIndicator indicator) => indicator is DefinedIndicator defined ? defined.Own.Description : words[$"Indicators.What.{indicator.Key}"];

    /// <summary>What its numerator, its denominator is, whose its rows are and when they count.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="part"><c>Numerator</c>, <c>Denominator</c>, <c>Whose</c> or <c>When</c>.</param>
    public string Part(IIndicator indicator, string part) => indicator is DefinedIndicator defined ? own.Part(defined.Own, part) : words[$"Indicators.{part}.{indicator.Key}"];

    /// <summary>A value with its unit; "—" for none.</summary>
    public string Value(IIndicator indicator, decimal? value, int decimals = 1) => value is { } some ? WithUnit(indicator.Unit, some, decimals) : Show.Nothing;

    /// <summary>What the sums say, such as "46 / 50 准时"; in words where there is no data.</summary>
    public string Sums(IIndicator indicator, Measure sums)
    {
        if (sums == Measure.None) return words["NoData"];
        if (indicator is DefinedIndicator defined) return own.Sums(defined.Own, sums, Value(indicator, sums.Value(indicator.Scale)));
        var (numerator, denominator) = Amounts(indicator, sums.Numerator, sums.Denominator, Math.Max(1, sums.Sample));
        return words[$"Indicators.Sums.{indicator.Key}", numerator, denominator, Show.Number(sums.Sample, 0), Value(indicator, sums.Value(indicator.Scale))];
    }

    /// <summary>What one row says, such as "逾期" or "80 分".</summary>
    public string Row(IIndicator indicator, long numerator, long denominator)
    {
        if (indicator is DefinedIndicator defined) return own.Row(defined.Own, numerator, denominator);
        var key = indicator.Key;
        var (above, below) = Amounts(indicator, numerator, denominator, 1);
        if (key == "net-promoter-score") return words[$"Indicators.Nps.{numerator}"];
        if (key == StockTurn) return words["Indicators.Row.stock", above, below];
        if (key == "labour-efficiency") return words["Indicators.Row.labour", above, below];
        if (key == "process-compliance") return words["Indicators.Row.steps", above, below];
        if (indicator.Unit is IndicatorUnit.Minutes or IndicatorUnit.Hours) return Duration(numerator);
        if (indicator.Unit == IndicatorUnit.Points) return words["Indicators.Row.points", above];
        return words[numerator > 0 ? $"Indicators.Yes.{key}" : $"Indicators.No.{key}"];
    }

    /// <summary>Seconds as minutes, or as hours from two hours on.</summary>
    public string Duration(long seconds) => own.Duration(seconds);

    private string WithUnit(IndicatorUnit unit, decimal value, int decimals)
    {
        var number = Show.Number(value, decimals);
        return unit is IndicatorUnit.Percent or IndicatorUnit.Number ? number + show.Unit(unit) : $"{number} {show.Unit(unit)}";
    }

    /// <summary>The two sums as people read them: money, hours or counts. Stock held is a mean over the days.</summary>
    private (string Numerator, string Denominator) Amounts(IIndicator indicator, long numerator, long denominator, int days) => indicator.Key switch
    {
        StockTurn => (Show.Money(numerator), Show.Money(denominator / days)),
        "labour-efficiency" => (Hours(numerator), Hours(denominator)),
        _ => (Show.Number(numerator, 0), Show.Number(denominator, 0)),
    };

    private string Hours(long seconds) => words["Indicators.Duration.hours", Show.Number(seconds / 3600m, 1)];
}
