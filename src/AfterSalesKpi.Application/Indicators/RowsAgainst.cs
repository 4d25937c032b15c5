using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// The rows that pull a rate the wrong way: the late orders, the rework, the calls that were not made. Rates only; of a mean no single
/// row is to blame.
/// </summary>
public static class RowsAgainst
{
    /// <summary>True for indicators that have such rows.</summary>
    public static bool Knows(IIndicator indicator) => indicator.Scale == Scale.Percent;

    /// <summary>Those among some rows.</summary>
    public static IQueryable<MeasureRow> Of(IQueryable<MeasureRow> rows, IIndicator indicator) =>
        indicator.Direction == Direction.HigherIsBetter ? rows.Where(r => r.Numerator < r.Denominator) : rows.Where(r => r.Numerator > 0);
}
