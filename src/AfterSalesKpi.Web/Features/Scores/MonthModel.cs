using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>A month's scores: how far each store is, and the table of people.</summary>
/// <param name="Month">The month.</param>
/// <param name="Over">True once the month has ended, so that it may be published.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Overview">The months before it, store by store.</param>
/// <param name="Table">The people.</param>
/// <param name="Filter">What the table was asked for.</param>
public sealed record MonthModel(
    StoreMonth Month, bool Over, ProgressModel Progress, MonthOverview Overview, ScoreTable Table, ScoreTableFilter Filter)
{
    /// <summary>The positions, each with the number of its people.</summary>
    public IReadOnlyList<(string Code, string Name, int People)> Positions =>
        [.. Table.Grades.GroupBy(g => (g.PositionCode, g.PositionName)).Select(g => (g.Key.PositionCode, g.Key.PositionName, g.Sum(p => p.People)))];

    /// <summary>The grades of the people of the position chosen, the best first as letters go, with S before A; not appraised last.</summary>
    public IReadOnlyList<(string? Grade, int People)> Grades =>
        [.. Chosen.GroupBy(g => g.Grade).OrderBy(g => g.Key is null).ThenBy(g => g.Key != "S").ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(p => p.People)))];

    /// <summary>People of the position chosen.</summary>
    public int People => Chosen.Sum(g => g.People);

    /// <summary>The mean of their final scores, in points.</summary>
    public decimal? Mean => ScoreTable.Mean(Chosen);

    private IEnumerable<GradeCount> Chosen => Table.Grades.Where(g => Filter.Position is null || g.PositionCode == Filter.Position);
}
