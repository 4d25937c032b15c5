using System.Globalization;
using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A part's facts as the form holds them.</summary>
public sealed class PartForm
{
    public string? Sku { get; set; }

    public string? Name { get; set; }

    public string? Class { get; set; }

    public string? Shelf { get; set; }

    public string? UnitCost { get; set; }

    public bool Voided { get; set; }

    public int? Version { get; set; }

    internal static PartForm From(Part part) => new()
    {
        Sku = part.Sku, Name = part.Name, Class = part.Class, Shelf = part.Shelf, Voided = part.Voided, Version = part.Version,
        UnitCost = part.UnitCostFen is { } fen ? Fen.ToYuan(fen).ToString("0.00", CultureInfo.InvariantCulture) : null,
    };

    /// <summary>What is meant; the second answer is false when the cost cannot be read.</summary>
    internal (PartEntry Entry, bool Readable) Read(string store)
    {
        var (cost, readable) = Money.Read(UnitCost);
        return (new PartEntry(store, Sku ?? "", Version, Name ?? "", Class, Shelf, cost, Voided), readable);
    }
}
