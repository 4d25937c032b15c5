using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The stock list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many parts answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Totals">The stock as a whole.</param>
/// <param name="Ages">Its value by how long nothing of it was used; null while there is none.</param>
/// <param name="Classes">To filter by.</param>
/// <param name="SeveralStores">True where parts of several stores are mixed.</param>
public sealed record IndexModel(
    ListQuestion Question, int Total, IReadOnlyList<PartRow> Rows, PartTotals Totals, Chart? Ages, IReadOnlyList<string> Classes, bool SeveralStores);
