namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Where somebody works from a day on.</summary>
/// <param name="Store">The store's code.</param>
/// <param name="Position">The position's code.</param>
/// <param name="Team">The team, if any.</param>
/// <param name="Since">The first day; of a new employee null means the day of hiring.</param>
public sealed record AssignmentEntry(string? Store, string? Position, string? Team, DateOnly? Since);
