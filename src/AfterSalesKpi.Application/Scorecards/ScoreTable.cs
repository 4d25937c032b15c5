namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A page of a month's table of scores.</summary>
/// <param name="Total">All people that the filter lets through.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Grades">How many have which grade, by position, of the whole store whatever is searched for.</param>
public sealed record ScoreTable(int Total, IReadOnlyList<ScoreRow> Rows, IReadOnlyList<GradeCount> Grades)
{
    /// <summary>Mean of the final scores of some people, in points to 2 decimals; null when none was appraised.</summary>
    public static decimal? Mean(IEnumerable<GradeCount> grades)
    {
        var appraised = grades.Where(g => g.Grade is not null).ToList();
        var people = appraised.Sum(g => g.People);
        return people == 0 ? null : Math.Round(appraised.Sum(g => g.FinalSum) / 100m / people, 2, MidpointRounding.AwayFromZero);
    }
}
