using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A position's form with what stands around it.</summary>
/// <param name="Position">As it is kept; null for a new one.</param>
/// <param name="Form">What is filled in.</param>
public sealed record PositionPage(Position? Position, PositionForm Form);
