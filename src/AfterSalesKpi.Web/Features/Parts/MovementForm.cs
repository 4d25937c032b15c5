using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A movement as the form holds it.</summary>
public sealed class MovementForm
{
    public string? Key { get; set; }

    public StockMovementKind Kind { get; set; } = StockMovementKind.Receipt;

    public int? Quantity { get; set; }

    public string? UnitCost { get; set; }

    public string? WorkOrder { get; set; }

    /// <summary>As typed, by the store's clock; empty means now.</summary>
    public string? At { get; set; }
}
