using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>One person's quarter.</summary>
/// <param name="Row">Scores and trend.</param>
/// <param name="Lines">The merged indicators.</param>
/// <param name="Course">The months' scores as a picture; null with fewer than two.</param>
public sealed record PersonModel(QuarterRow Row, IReadOnlyList<QuarterLineRow> Lines, Chart? Course);
