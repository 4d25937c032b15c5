using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Access;

/// <summary>An API key as the list shows it; never its text, which is kept nowhere.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="Store">The only store it reaches; null: the whole group.</param>
/// <param name="TimeZone">That store's time zone.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="UsedAt">When it was last used, to the hour; null: never.</param>
/// <param name="RevokedAt">When it was taken back; null while it holds.</param>
public sealed record ApiKeyRow(int Id, string Name, ApiKeyScopes Scopes, string? Store, string? TimeZone, DateTime CreatedAt, DateTime? UsedAt, DateTime? RevokedAt);
