namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The stores that have an order of that number.</summary>
public sealed record WhichStoreModel(string Number, IReadOnlyList<(string Code, string Name)> Stores);
