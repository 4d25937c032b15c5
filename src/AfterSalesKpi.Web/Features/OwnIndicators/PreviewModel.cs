using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Scores;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>What a question would count in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Place">The store, or all of them.</param>
/// <param name="Value">The value of all rows together.</param>
/// <param name="Sums">What their sums say.</param>
/// <param name="People">Each person's part; nobody's is without a name.</param>
/// <param name="MorePeople">How many people besides.</param>
/// <param name="Rows">The first rows.</param>
/// <param name="Total">How many rows there are.</param>
/// <param name="Indicator">What the rows are of.</param>
public sealed record PreviewModel(
    StoreMonth Month, string Place, string Value, string Sums, IReadOnlyList<(string? Name, string Sums, string Value)> People, int MorePeople, IReadOnlyList<RecordRow> Rows, int Total,
    IIndicator Indicator);
