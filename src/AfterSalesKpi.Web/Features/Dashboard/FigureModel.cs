namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A number of the morning: it leads to its list, and something can be given to do about it.</summary>
/// <param name="Label">What it counts, in words.</param>
/// <param name="Value">The number.</param>
/// <param name="Href">Its list; null where the person may not see it.</param>
/// <param name="Tone">A class for what asks for attention; empty for the rest.</param>
/// <param name="Note">What stands beside it, such as "46 / 50"; null: nothing.</param>
public sealed record FigureModel(string Label, decimal? Value, string? Href, string Tone = "", string? Note = null)
{
    /// <summary>The number as it is shown.</summary>
    public int Decimals { get; init; }

    /// <summary>What follows the number, such as a percent sign.</summary>
    public string Unit { get; init; } = "";
}
