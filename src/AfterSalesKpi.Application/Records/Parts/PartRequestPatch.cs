using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What a body says about a requested line.</summary>
internal sealed class PartRequestPatch
{
    public static readonly ItemShape<PartRequestPatch> Shape = new ItemShape<PartRequestPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("sku", Part.SkuLength, (p, v) => p.Sku = v)
        .Integer("quantity", 1, RecordLimits.Quantity, (p, v) => p.Quantity = v)
        .Integer("filledAtOnce", 0, RecordLimits.Quantity, (p, v) => p.FilledAtOnce = v)
        .Time("at", (p, v) => p.At = v)
        .OptionalText("workOrder", Domain.Records.Workshop.WorkOrder.NumberLength, (p, v) => p.WorkOrder = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string> Sku { get; set; }

    public Optional<int> Quantity { get; set; }

    public Optional<int> FilledAtOnce { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<string?> WorkOrder { get; set; }

    public Optional<bool?> Voided { get; set; }
}
