using System.Globalization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>What is said of the figures of a group's own indicators, by where they come from.</summary>
public sealed class OwnText(Words words, QuestionText questions)
{
    private const long TwoHours = 7200;

    /// <summary>What its numerator or denominator is, whose its rows are, when they count.</summary>
    public string Part(OwnIndicator indicator, string part) => indicator.Question is { } question ? questions.Part(question, part) : words[$"Indicators.Own.{part}.{indicator.Kind}"];

    /// <summary>What sums say.</summary>
    public string Sums(OwnIndicator indicator, Measure sums, string value)
    {
        var (above, below) = Amounts(indicator, sums.Numerator, sums.Denominator);
        var key = (indicator.Kind, indicator.Question?.Measure) switch
        {
            (OwnKind.ByHandShare, _) or (_, RecordMeasure.Share) or (_, RecordMeasure.RatioOfSums) => "Share",
            (OwnKind.ByHandPoints, _) => "Points",
            _ => "Mean",
        };
        return words[$"Indicators.Own.Sums.{key}", above, below, Show.Number(sums.Sample, 0), value];
    }

    /// <summary>What one row says.</summary>
    public string Row(OwnIndicator indicator, long numerator, long denominator)
    {
        var (above, below) = Amounts(indicator, numerator, denominator);
        return (indicator.Kind, indicator.Question?.Measure) switch
        {
            (_, RecordMeasure.Share) => words[numerator > 0 ? "Indicators.Own.Row.Counts" : "Indicators.Own.Row.CountsNot"],
            (OwnKind.ByHandShare, _) or (_, RecordMeasure.RatioOfSums) => $"{above} / {below}",
            _ when indicator.Unit == IndicatorUnit.Points => words["Indicators.Row.points", above],
            _ => above,
        };
    }

    /// <summary>Seconds as minutes, or as hours from two hours on.</summary>
    public string Duration(long seconds) => Math.Abs(seconds) < TwoHours
        ? words["Indicators.Duration.minutes", Show.Number(seconds / 60m, 0)]
        : words["Indicators.Duration.hours", Show.Number(seconds / 3600m, 1)];

    private (string Above, string Below) Amounts(OwnIndicator indicator, long numerator, long denominator)
    {
        if (indicator.Kind == OwnKind.ByHandPoints) return ((numerator / 100m).ToString("#,0.##", CultureInfo.InvariantCulture), Show.Number(denominator, 0));
        if (indicator.Question is not { } question) return (Show.Number(numerator, 0), Show.Number(denominator, 0));
        var above = question.Measure == RecordMeasure.TimeBetween ? FieldUnit.Seconds : UnitOf(question, question.Field);
        return (Amount(numerator, above), Amount(denominator, question.Measure == RecordMeasure.RatioOfSums ? UnitOf(question, question.Against) : null));
    }

    private string Amount(long amount, FieldUnit? unit) => unit switch
    {
        FieldUnit.Fen => Show.Money(amount),
        FieldUnit.Seconds => Duration(amount),
        _ => Show.Number(amount, 0),
    };

    private static FieldUnit? UnitOf(RecordQuestion question, string? key) => SourceFields.Find(question.Source, key)?.Unit;
}
