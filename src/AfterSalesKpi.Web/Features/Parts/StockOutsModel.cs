using AfterSalesKpi.Application.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>What was missing in a month, and what it delayed.</summary>
public sealed record StockOutsModel(StockOutTotals Totals, string? Sku, int Total, IReadOnlyList<StockOutRow> Rows, int Page, int Size, bool SeveralStores);
