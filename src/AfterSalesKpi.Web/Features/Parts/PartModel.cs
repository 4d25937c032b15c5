using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A part's page.</summary>
/// <param name="Part">Its facts and its stock.</param>
/// <param name="Course">Its stock over twelve months.</param>
/// <param name="Movements">This page's.</param>
/// <param name="Total">How many movements there are.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Movements a page.</param>
/// <param name="Requests">The newest requests.</param>
/// <param name="Counts">The newest counts.</param>
/// <param name="Form">A movement to enter.</param>
public sealed record PartModel(
    PartRow Part, Chart Course, IReadOnlyList<MovementRow> Movements, int Total, StockMovementKind? Kind, int Page, int Size,
    IReadOnlyList<RequestRow> Requests, IReadOnlyList<CountedPart> Counts, MovementForm Form);
