using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>The figures of an indicator for a store and month.</summary>
/// <param name="State">How far the month has come; from published on nothing can be entered.</param>
/// <param name="Rows">The store itself, then its people.</param>
public sealed record OwnFigureSheet(MonthState State, IReadOnlyList<OwnFigureRow> Rows)
{
    /// <summary>True when figures can be entered.</summary>
    public bool IsOpen => State < MonthState.Published;
}
