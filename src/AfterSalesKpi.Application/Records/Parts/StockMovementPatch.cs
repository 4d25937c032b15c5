using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What a body says about a stock movement.</summary>
internal sealed class StockMovementPatch
{
    public static readonly ItemShape<StockMovementPatch> Shape = new ItemShape<StockMovementPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("sku", Part.SkuLength, (p, v) => p.Sku = v)
        .Choice<StockMovementKind>("kind", (p, v) => p.Kind = v)
        .Integer("quantity", -RecordLimits.Quantity, RecordLimits.Quantity, (p, v) => p.Quantity = v)
        .OptionalNumber("unitCost", 0, Fen.ToYuan(Fen.Most), (p, v) => p.UnitCost = v)
        .Time("at", (p, v) => p.At = v)
        .OptionalText("workOrder", Domain.Records.Workshop.WorkOrder.NumberLength, (p, v) => p.WorkOrder = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string> Sku { get; set; }

    public Optional<StockMovementKind> Kind { get; set; }

    public Optional<int> Quantity { get; set; }

    public Optional<decimal?> UnitCost { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<string?> WorkOrder { get; set; }

    public Optional<bool?> Voided { get; set; }
}
