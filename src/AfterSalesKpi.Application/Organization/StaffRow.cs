namespace AfterSalesKpi.Application.Organization;

/// <summary>An employee as a list shows it.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="Store">The store's name.</param>
/// <param name="Position">The position's name.</param>
/// <param name="PositionInEnglish">The same in English; empty where nobody gave one.</param>
/// <param name="Team">The team, if any.</param>
/// <param name="HiredOn">First day of work, if known.</param>
/// <param name="LeftOn">Last day of work, once known.</param>
/// <param name="HasAccount">Whether the person can sign in.</param>
public sealed record StaffRow(string Number, string Name, string Store, string Position, string PositionInEnglish, string? Team, DateOnly? HiredOn, DateOnly? LeftOn, bool HasAccount);
