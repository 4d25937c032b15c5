using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>The catalogue.</summary>
/// <param name="Month">The month of the values; null: none has been calculated.</param>
/// <param name="Own">True when the values are the reader's own.</param>
/// <param name="Rows">The indicators, in order.</param>
public sealed record CatalogueModel(StoreMonth? Month, bool Own, IReadOnlyList<CatalogueRow> Rows);
