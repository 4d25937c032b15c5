using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Which movements a list shows, the newest first. Everything is optional; instants are UTC.</summary>
/// <param name="StoreId">One store of those in scope.</param>
/// <param name="PartId">One part.</param>
/// <param name="Kind">What moved.</param>
/// <param name="From">From then on.</param>
/// <param name="Until">Before then.</param>
/// <param name="Text">Beginning of a SKU, a reference or an order's number.</param>
public sealed record MovementFilter(
    int? StoreId = null, long? PartId = null, StockMovementKind? Kind = null, DateTime? From = null, DateTime? Until = null, string? Text = null);
