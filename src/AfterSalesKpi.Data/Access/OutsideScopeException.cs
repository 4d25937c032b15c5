namespace AfterSalesKpi.Data.Access;

/// <summary>
/// Something was to be written that the present scope does not hold. Never shown to a person in detail: reads do not show what lies
/// outside the scope, so whoever gets here took a wrong way.
/// </summary>
public sealed class OutsideScopeException(string message) : InvalidOperationException(message);
