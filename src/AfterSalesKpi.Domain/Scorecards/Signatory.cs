namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Who puts a name to a step of a month's life: kept as text, told apart by the account, and never the person whom it is about.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="EmployeeId">The employee that the person is; null for one who is not appraised.</param>
/// <param name="Name">The name shown.</param>
public sealed record Signatory(int AccountId, int? EmployeeId, string Name);
