using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>An indicator over a year, beside the year before.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Months">Twelve months, the oldest first.</param>
/// <param name="YearBefore">The same months a year earlier.</param>
public sealed record IndicatorTrend(IIndicator Indicator, IReadOnlyList<MonthPoint> Months, IReadOnlyList<MonthPoint> YearBefore);
