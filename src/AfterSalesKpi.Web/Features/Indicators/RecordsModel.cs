using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Scores;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>A page of the records behind an indicator's month.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Month">The month.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="KnowsAgainst">True when rows that pull the wrong way can be told apart.</param>
/// <param name="Own">True when they are the reader's own.</param>
public sealed record RecordsModel(IIndicator Indicator, StoreMonth Month, IReadOnlyList<RecordRow> Rows, int Total, int Page, bool KnowsAgainst, bool Own)
{
    /// <summary>Records a page.</summary>
    public const int Size = 20;

    /// <summary>True when work orders stand behind some of them.</summary>
    public bool HasOrders => Rows.Any(r => r.Order is not null);
}
