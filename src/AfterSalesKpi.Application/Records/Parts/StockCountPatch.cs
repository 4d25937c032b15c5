using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What a body says about a counted part.</summary>
internal sealed class StockCountPatch
{
    public static readonly ItemShape<StockCountPatch> Shape = new ItemShape<StockCountPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("sku", Part.SkuLength, (p, v) => p.Sku = v)
        .Integer("bookQuantity", -RecordLimits.Quantity, RecordLimits.Quantity, (p, v) => p.BookQuantity = v)
        .Integer("countedQuantity", 0, RecordLimits.Quantity, (p, v) => p.CountedQuantity = v)
        .Text("countedBy", Employee.NumberLength, (p, v) => p.CountedBy = v)
        .Time("at", (p, v) => p.At = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string> Sku { get; set; }

    public Optional<int> BookQuantity { get; set; }

    public Optional<int> CountedQuantity { get; set; }

    public Optional<string?> CountedBy { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<bool?> Voided { get; set; }
}
