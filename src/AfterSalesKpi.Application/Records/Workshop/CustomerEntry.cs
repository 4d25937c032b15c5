namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>The customer of an order that a person enters.</summary>
/// <param name="Code">The code of a known customer; null makes a new one.</param>
/// <param name="Name">Name.</param>
/// <param name="Phone">Phone number, if known.</param>
/// <param name="ReferredBy">Who sent the customer, if anybody (indicators.md no. 20).</param>
public sealed record CustomerEntry(string? Code, string? Name, string? Phone, string? ReferredBy);
