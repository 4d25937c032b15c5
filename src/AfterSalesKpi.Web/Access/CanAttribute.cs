using AfterSalesKpi.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace AfterSalesKpi.Web.Access;

/// <summary>
/// What one must be allowed to do to open this page: any one of the permissions. The nearest attribute counts, so an action may ask for
/// something else than its controller does.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CanAttribute(params Permission[] anyOf) : Attribute, IAuthorizeData, IAuthorizationRequirementData, IAuthorizationRequirement
{
    /// <summary>One of these is enough.</summary>
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];

    /// <summary>True when the role may open what bears this attribute.</summary>
    public bool Allows(Role role) => AnyOf.Any(permission => RolePermissions.Allows(role, permission));
}
