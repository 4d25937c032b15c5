namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>Whether and where a customer can be called.</summary>
/// <param name="Phone">The number, if one is known.</param>
/// <param name="NoCallsSince">Since when the customer does not wish to be called.</param>
public sealed record CallWishes(string? Phone, DateTime? NoCallsSince);
