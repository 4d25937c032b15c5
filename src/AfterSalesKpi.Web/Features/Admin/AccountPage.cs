using AfterSalesKpi.Application.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>An account's form with what stands around it.</summary>
/// <param name="Row">As it is kept; null for a new one.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="Stores">Stores to choose from, code and name.</param>
/// <param name="FirstPassword">A first password, shown once.</param>
/// <param name="IsOwn">True for the account of whoever looks at it.</param>
public sealed record AccountPage(AccountRow? Row, AccountForm Form, IReadOnlyList<(string Code, string Name)> Stores, string? FirstPassword, bool IsOwn);
