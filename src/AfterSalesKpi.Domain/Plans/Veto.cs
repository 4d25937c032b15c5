namespace AfterSalesKpi.Domain.Plans;

/// <summary>一票否决 of a plan item: a line score below the bound caps the grade of the whole scorecard.</summary>
/// <param name="BelowHundredths">The bound, in hundredths of a point; the bound itself does not cap.</param>
/// <param name="Grade">The best grade still possible then.</param>
public sealed record Veto(int BelowHundredths, string Grade);
