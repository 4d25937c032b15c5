using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>An indicator's stored sums of one month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Sums">The sums; none where nothing was stored.</param>
public sealed record MonthPoint(StoreMonth Month, Measure Sums);
