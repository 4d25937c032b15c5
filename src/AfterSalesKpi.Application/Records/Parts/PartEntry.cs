namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A part as a person enters or corrects it.</summary>
/// <param name="Store">The code of the store.</param>
/// <param name="Sku">Its number.</param>
/// <param name="Version">The version that was looked at; null for a new part.</param>
/// <param name="Name">Name.</param>
/// <param name="Class">Class.</param>
/// <param name="Shelf">Place.</param>
/// <param name="UnitCost">Usual cost of one, yuan.</param>
/// <param name="Voided">No longer kept.</param>
public sealed record PartEntry(string Store, string Sku, int? Version, string Name, string? Class, string? Shelf, decimal? UnitCost, bool Voided);
