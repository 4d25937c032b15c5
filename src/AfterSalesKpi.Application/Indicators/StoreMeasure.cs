using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>One person's (or nobody's) sums of one indicator in a stretch of a month.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="EmployeeId">Whose rows; null: nobody's.</param>
/// <param name="Slice">Which stretch, counted from 0; see the cuts that were asked for.</param>
/// <param name="Sums">The sums.</param>
public sealed record StoreMeasure(IIndicator Indicator, int? EmployeeId, int Slice, Measure Sums);
