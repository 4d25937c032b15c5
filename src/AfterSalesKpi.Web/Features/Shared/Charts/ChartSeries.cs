namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>One line, one set of bars, one area.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">One a label; null where there is no data.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>A colour's name (see <see cref="ChartColours"/>); null for the next of the row.</summary>
    public string? Colour { get; init; }

    /// <summary>Drawn thin, in the background: last year, the group's average.</summary>
    public bool Quiet { get; init; }

    /// <summary>Where each value leads, one a label, if anywhere.</summary>
    public IReadOnlyList<string?>? Links { get; init; }
}
