using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>A row that a work order makes.</summary>
/// <param name="Indicator">In which indicator.</param>
/// <param name="Person">Whose it is; null: nobody's, it counts for the store.</param>
/// <param name="At">When it counts.</param>
/// <param name="Numerator">Its numerator in base units.</param>
/// <param name="Denominator">Its denominator in base units.</param>
public sealed record OrderCount(IIndicator Indicator, string? Person, DateTime At, long Numerator, long Denominator);
