namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A call that was taken back.</summary>
/// <param name="Customer">The code of the customer who was called.</param>
public sealed record UndoneCall(string Customer);
