namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What came of giving calls to somebody else.</summary>
/// <param name="Customers">How many customers have somebody else now.</param>
public sealed record GivenCalls(int Customers);
