using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Grades;

/// <summary>The wish of a store as its form holds it.</summary>
public sealed class GradesForm
{
    public int? Version { get; set; }

    public List<string> Grade { get; set; } = [];

    public List<int?> Percent { get; set; } = [];

    /// <summary>True to wish for nothing any more.</summary>
    public bool Clear { get; set; }

    /// <summary>What is wished; a share left empty is 0 %.</summary>
    internal IReadOnlyList<GradeShare> Shares => [.. Grade.Take(GradeWish.MostGrades + 1).Select((g, n) => new GradeShare((g ?? "").Trim(), (n < Percent.Count ? Percent[n] : null) ?? 0))];

    internal static GradesForm From(GradeWish? wish, IReadOnlyList<string> names) => new()
    {
        Version = wish?.Version,
        Grade = [.. names],
        Percent = [.. names.Select(n => wish?.Shares.FirstOrDefault(s => s.Grade == n)?.Percent)],
    };
}
