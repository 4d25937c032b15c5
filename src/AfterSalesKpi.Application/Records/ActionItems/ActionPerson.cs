using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Somebody who can be given things to do.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Role">What the person is.</param>
/// <param name="EmployeeId">The employee that the person is, if one.</param>
public sealed record ActionPerson(int AccountId, string Name, Role Role, int? EmployeeId);
