namespace AfterSalesKpi.Domain.Plans;

/// <summary>A point of a scoring curve.</summary>
/// <param name="Value">The indicator's value, in its unit.</param>
/// <param name="Score">The score there, 0 to 120; 100 is "target met".</param>
public readonly record struct CurvePoint(decimal Value, decimal Score);
