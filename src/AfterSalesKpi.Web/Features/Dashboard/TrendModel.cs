using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The trend of one indicator and what else could be chosen.</summary>
/// <param name="Chosen">The indicator's key.</param>
/// <param name="Chart">The picture.</param>
public sealed record TrendModel(string Chosen, Chart Chart);
