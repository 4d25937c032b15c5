namespace AfterSalesKpi.Application.Indicators;

/// <summary>What stores and people are called, by their numbers in the database.</summary>
/// <param name="Stores">Code and name of each store.</param>
/// <param name="Zones">The time zone of each store.</param>
/// <param name="Employees">Number and name of each employee.</param>
public sealed record RowNames(
    IReadOnlyDictionary<int, (string Code, string Name)> Stores,
    IReadOnlyDictionary<int, string> Zones,
    IReadOnlyDictionary<int, (string Number, string Name)> Employees);
