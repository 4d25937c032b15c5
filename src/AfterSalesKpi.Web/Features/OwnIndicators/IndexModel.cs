using AfterSalesKpi.Application.Scorecards.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The group's own indicators.</summary>
/// <param name="Rows">All of them.</param>
public sealed record IndexModel(IReadOnlyList<OwnIndicatorRow> Rows)
{
    /// <summary>How many are in use.</summary>
    public int InUse => Rows.Count(r => r.Indicator.RetiredAt is null);
}
