using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Access;

/// <summary>An account as lists and its own page show it.</summary>
public sealed record AccountRow
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public required string UserName { get; init; }

    /// <summary>The name shown.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What the person may do.</summary>
    public required Role Role { get; init; }

    /// <summary>The code of the store worked in; null where the role sees the whole group.</summary>
    public required string? StoreCode { get; init; }

    /// <summary>That store's name.</summary>
    public required string? Store { get; init; }

    /// <summary>The number of the employee that the person is; null for people who are not appraised.</summary>
    public required string? EmployeeNumber { get; init; }

    /// <summary>Switched off.</summary>
    public required bool Disabled { get; init; }

    /// <summary>Until when a first password holds that was never replaced; null: the owner chose the present one.</summary>
    public required DateTime? FirstPasswordUntil { get; init; }

    /// <summary>When somebody last signed in; null: never.</summary>
    public required DateTime? LastSignInAt { get; init; }

    /// <summary>Renewed by each change of the account.</summary>
    public required string? Stamp { get; init; }
}
