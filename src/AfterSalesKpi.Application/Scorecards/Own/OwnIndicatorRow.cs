using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>One of the group's own indicators in the list.</summary>
/// <param name="Indicator">As it is kept.</param>
/// <param name="Plans">How many published versions of plans have it.</param>
/// <param name="Entries">How many figures have been entered for it.</param>
public sealed record OwnIndicatorRow(OwnIndicator Indicator, int Plans, int Entries)
{
    /// <summary>True when its figures must not come to mean something else.</summary>
    public bool IsUsed => Plans + Entries > 0;
}
