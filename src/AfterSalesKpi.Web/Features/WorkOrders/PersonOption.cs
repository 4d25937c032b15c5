namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Somebody to choose.</summary>
public sealed record PersonOption(int Id, string Name, bool IsTechnician);
