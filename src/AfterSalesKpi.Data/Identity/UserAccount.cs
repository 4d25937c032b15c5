using AfterSalesKpi.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Data.Identity;

/// <summary>
/// Somebody who can sign in: one role, in one group; with a store where the role is a store's, with an employee where the person is
/// appraised. Not filtered by scope, because signing in comes before any scope is known.
/// </summary>
public sealed class UserAccount : IdentityUser<int>, IGroupOwned
{
    /// <summary>Longest display name.</summary>
    public const int DisplayNameLength = 100;

    /// <inheritdoc />
    public int GroupId { get; set; }

    /// <summary>What the person may do.</summary>
    public Role Role { get; set; }

    /// <summary>The store worked in; null where the role sees the whole group.</summary>
    public int? StoreId { get; set; }

    /// <summary>The employee that the person is; null for people who are not appraised.</summary>
    public int? EmployeeId { get; set; }

    /// <summary>The name shown.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Switched off: can no longer sign in, at once.</summary>
    public bool Disabled { get; set; }

    /// <summary>
    /// Until when the first password holds that somebody else gave; its owner must replace it before doing anything else. Null: the owner
    /// chose the present password.
    /// </summary>
    public DateTime? FirstPasswordUntil { get; set; }

    /// <summary>The language chosen, if one was.</summary>
    public string? Culture { get; set; }

    /// <summary>What the account may see.</summary>
    public AccessScope Scope => RolePermissions.SeesWholeGroup(Role) ? AccessScope.OfGroup(GroupId)
        : StoreId is { } store ? AccessScope.OfStores(GroupId, store)
        : AccessScope.Nothing;
}
