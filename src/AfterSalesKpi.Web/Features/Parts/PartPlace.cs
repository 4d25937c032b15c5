namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A store that has a part of that number.</summary>
public sealed record PartPlace(long Id, string Sku, int StoreId, string Store, string StoreName);
