namespace AfterSalesKpi.Web.Access;

/// <summary>The store that the signed-in person is looking at.</summary>
public sealed record StoreChoice(int Id, string Code, string Name, TimeZoneInfo Zone);
