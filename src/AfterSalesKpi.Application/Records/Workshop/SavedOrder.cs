namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Where an order is found after it was saved.</summary>
/// <param name="Store">The code of its store.</param>
/// <param name="Number">Its number in that store.</param>
public sealed record SavedOrder(string Store, string Number);
