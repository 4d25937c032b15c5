using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>The catalogue.</summary>
internal sealed record IndicatorsAnswer(IReadOnlyList<IndicatorAnswer> Indicators);

/// <summary>One indicator: value = multiplier × Σ numerator / (divisor × Σ denominator).</summary>
internal sealed record IndicatorAnswer(
    string Key, int Number, IReadOnlyDictionary<string, string> Names, Dimension Dimension, IndicatorUnit Unit, Direction Direction, Scale Scale);

/// <summary>Sums and values.</summary>
internal sealed record ValuesAnswer(IReadOnlyList<ValueAnswer> Values);

/// <summary>One combination of what was asked for; what was not is null, and so is nobody among employees.</summary>
internal sealed record ValueAnswer(
    string? Month, string? Store, string? Employee, string? ServiceType, long Numerator, long Denominator, int Sample, decimal? Value);

/// <summary>A page of the rows behind a value.</summary>
internal sealed record RecordsAnswer(int Total, IReadOnlyList<RecordRowAnswer> Rows);

/// <summary>One row. Of peer reviews there is neither time nor key.</summary>
internal sealed record RecordRowAnswer(DateTime? At, string Store, string? Employee, long Numerator, long Denominator, RecordAnswer Record);

/// <summary>The record that it came from, as other systems know it.</summary>
internal sealed record RecordAnswer(string Type, string? Key);
