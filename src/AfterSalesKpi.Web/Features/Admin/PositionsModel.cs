using AfterSalesKpi.Application.Scorecards;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The list of positions as it is shown.</summary>
public sealed record PositionsModel(IReadOnlyList<PositionRow> Rows);
