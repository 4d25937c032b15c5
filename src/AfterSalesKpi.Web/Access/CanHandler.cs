using Microsoft.AspNetCore.Authorization;

namespace AfterSalesKpi.Web.Access;

/// <summary>Answers <see cref="CanAttribute"/> from the one table of roles and permissions.</summary>
public sealed class CanHandler(CurrentUser user, IHttpContextAccessor http) : AuthorizationHandler<CanAttribute>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, CanAttribute requirement)
    {
        var nearest = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<CanAttribute>() ?? requirement;
        if (user.IsSignedIn && nearest.Allows(user.Role)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
