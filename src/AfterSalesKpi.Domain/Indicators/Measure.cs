namespace AfterSalesKpi.Domain.Indicators;

/// <summary>Rows added up (indicators.md, rules 1, 2, 6). Measures merge by addition, over any split of days, people and stores.</summary>
/// <param name="Numerator">Σ numerator.</param>
/// <param name="Denominator">Σ denominator.</param>
/// <param name="Sample">Rows with a denominator above 0.</param>
public readonly record struct Measure(long Numerator, long Denominator, int Sample)
{
    /// <summary>No rows.</summary>
    public static readonly Measure None;

    /// <summary>The sum of two.</summary>
    public static Measure operator +(Measure a, Measure b) =>
        new(a.Numerator + b.Numerator, a.Denominator + b.Denominator, a.Sample + b.Sample);

    /// <summary>The sum of rows in memory.</summary>
    public static Measure Of(IEnumerable<MeasureRow> rows) =>
        rows.Aggregate(None, (sum, r) => sum + new Measure(r.Numerator, r.Denominator, r.Denominator > 0 ? 1 : 0));

    /// <summary>
    /// <c>scale × Σnumerator / Σdenominator</c>, formed once, in <see cref="decimal"/>; null without a denominator (rule 4).
    /// </summary>
    public decimal? Value(Scale scale) =>
        Denominator == 0 ? null : (decimal)Numerator * scale.Multiplier / ((decimal)Denominator * scale.Divisor);
}
