using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A movement as a person enters it.</summary>
/// <param name="Store">The code of the store.</param>
/// <param name="Reference">Given with the form, so that the form sent twice makes one movement.</param>
/// <param name="Sku">The part.</param>
/// <param name="Kind">What moves.</param>
/// <param name="Quantity">Pieces; signed for an adjustment.</param>
/// <param name="UnitCost">Cost of one, yuan; of receipts and transfers in.</param>
/// <param name="At">When it moved, UTC.</param>
/// <param name="WorkOrder">The number of the order; needed for what goes out to an order or comes back from one.</param>
public sealed record MovementEntry(string Store, string Reference, string Sku, StockMovementKind Kind, int Quantity, decimal? UnitCost, DateTime At, string? WorkOrder);
