namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>One picture that answers one question; drawn by assets/charts.js, and written as a table for those who want the numbers.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">The answer, where it can be said; also what screen readers say.</param>
/// <param name="Labels">Months, people, dimensions: what each value stands at.</param>
/// <param name="Series">The lines, bars or areas; of a heat map the rows; of a box chart the five figures from least to most.</param>
public sealed record Chart(ChartKind Kind, string Title, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What stands behind each value, such as <c>%</c>.</summary>
    public string? Unit { get; init; }

    public int Decimals { get; init; } = 1;

    /// <summary>A dashed line, if there is a target.</summary>
    public decimal? Target { get; init; }

    /// <summary>Least value of the axis; null lets the values decide, also away from 0.</summary>
    public decimal? Min { get; init; } = 0;

    /// <summary>Most value of the axis; null lets the values decide.</summary>
    public decimal? Max { get; init; }

    /// <summary>Bars that lie, for names of people.</summary>
    public bool Horizontal { get; init; }

    /// <summary>Bars on top of each other.</summary>
    public bool Stacked { get; init; }

    /// <summary>Height in steps of 1 (small) to 4 (large).</summary>
    public int Height { get; init; } = 2;

    /// <summary>The head of the table's first column.</summary>
    public string LabelName { get; init; } = "";

    /// <summary>Names of colours for the labels (see <see cref="ChartColours"/>); the radar's five dimensions have theirs.</summary>
    public IReadOnlyList<string>? LabelColours { get; init; }
}
