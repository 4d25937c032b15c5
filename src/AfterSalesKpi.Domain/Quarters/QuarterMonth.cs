using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Quarters;

/// <summary>One month of a quarter's summary.</summary>
/// <param name="Month">The month.</param>
/// <param name="FinalHundredths">Its final score in hundredths; null: no scorecard or not appraised.</param>
/// <param name="Grade">Its grade.</param>
public sealed record QuarterMonth(StoreMonth Month, long? FinalHundredths, string? Grade);
