using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What a body says about a part.</summary>
internal sealed class PartPatch
{
    public static readonly ItemShape<PartPatch> Shape = new ItemShape<PartPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("sku", Part.SkuLength, (p, v) => p.Sku = v)
        .Text("name", Part.NameLength, (p, v) => p.Name = v)
        .OptionalText("class", Part.ClassLength, (p, v) => p.Class = v)
        .OptionalNumber("unitCost", 0, Fen.ToYuan(Fen.Most), (p, v) => p.UnitCost = v)
        .OptionalText("shelf", Part.ShelfLength, (p, v) => p.Shelf = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Sku { get; set; }

    public Optional<string> Name { get; set; }

    public Optional<string?> Class { get; set; }

    public Optional<decimal?> UnitCost { get; set; }

    public Optional<string?> Shelf { get; set; }

    public Optional<bool?> Voided { get; set; }
}
