using AfterSalesKpi.Data.Demo.Parts;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>A part that a job needs.</summary>
internal sealed record JobPart(string Sku, int Quantity, double Often = 1)
{
    public int Place { get; } = PartKind.PlaceOf(Sku);
}
