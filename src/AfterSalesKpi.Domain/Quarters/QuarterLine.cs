using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Quarters;

/// <summary>One indicator over a quarter: the three months' sums merged (indicators.md, rule 2), never the mean of their values.</summary>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Dimension">The side it belongs to.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="WeightBasisPoints">Its weight in the newest plan that has it.</param>
/// <param name="Sums">The merged sums.</param>
/// <param name="Value">The merged value; null without a denominator.</param>
/// <param name="ScoreMillionths">The merged value by the newest curve, in millionths of a point; null: no score.</param>
/// <param name="Note">As on a scorecard's line.</param>
/// <param name="Scattered">Rows of months that had too few to be shown by themselves (<see cref="IIndicator.FewestRows"/>).</param>
public sealed record QuarterLine(
    string Indicator,
    Dimension Dimension,
    ItemScope Scope,
    int WeightBasisPoints,
    Measure Sums,
    decimal? Value,
    long? ScoreMillionths,
    string? Note,
    int Scattered = 0);
