using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Health;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>How the items of a version do their work.</summary>
public sealed record HealthModel(PlanVersionView View, IReadOnlyList<ItemHealth> Items);
