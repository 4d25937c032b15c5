using AfterSalesKpi.Application.Scorecards;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The ranking of the people of one position.</summary>
/// <param name="Code">The position's code.</param>
/// <param name="Name">The position's name.</param>
/// <param name="People">The first of them, by rank.</param>
/// <param name="Total">All of them.</param>
public sealed record PositionModel(string Code, string Name, IReadOnlyList<ScoreRow> People, int Total);
