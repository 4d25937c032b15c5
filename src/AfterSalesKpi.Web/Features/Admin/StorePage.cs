using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A store's form with what stands around it.</summary>
/// <param name="Store">As it is kept; null for a new one.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="Zones">Time zones to choose from.</param>
/// <param name="Regions">Regions there are.</param>
/// <param name="IsConflict">True when somebody else saved it meanwhile.</param>
public sealed record StorePage(Store? Store, StoreForm Form, IReadOnlyList<string> Zones, IReadOnlyList<string> Regions, bool IsConflict);
