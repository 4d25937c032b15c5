using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using AfterSalesKpi.Domain.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Which keys may ask for what, and how often.</summary>
internal static class ApiPolicies
{
    public const string Import = "api-import";
    public const string Read = "api-read";
    public const string Calculate = "api-calculate";

    /// <summary>Whoever had a month calculated may see how far it is.</summary>
    public const string Progress = "api-progress";

    public const string Rate = "api-rate";

    public static IServiceCollection AddApiPolicies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.Name, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(Import, p => Ask(p, ApiKeyScopes.Import))
            .AddPolicy(Read, p => Ask(p, ApiKeyScopes.Read))
            .AddPolicy(Calculate, p => Ask(p, ApiKeyScopes.Calculate))
            .AddPolicy(Progress, p => Ask(p, ApiKeyScopes.Read, ApiKeyScopes.Calculate));
        var perSecond = configuration.GetValue("RateLimits:ApiRequestsPerSecond", 200);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Rate, http => RateLimitPartition.GetFixedWindowLimiter(
                http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perSecond, Window = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
        });
    }

    private static void Ask(AuthorizationPolicyBuilder policy, params ApiKeyScopes[] anyOf) =>
        policy.AddAuthenticationSchemes(ApiKeyAuthentication.Name).RequireAuthenticatedUser().RequireClaim(ApiKeyAuthentication.ScopeClaim, anyOf.Select(s => s.ToString()));
}
