using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>A month's adjustments as they are shown.</summary>
/// <param name="Month">The month.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Counts">How many stand where.</param>
/// <param name="Total">How many answer the question.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Closed">The stores whose month takes none any more.</param>
public sealed record IndexModel(
    StoreMonth Month, ListQuestion Question, IReadOnlyDictionary<AdjustmentState, int> Counts, int Total, IReadOnlyList<AdjustmentRow> Rows, IReadOnlySet<int> Closed);
