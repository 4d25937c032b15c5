namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A store that can be meant.</summary>
public sealed record OrderPlace(string Code, string Name);
