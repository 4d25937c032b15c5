using System.Security.Cryptography.X509Certificates;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Account;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Accounts, the sign-in cookie, and who may open what: everything asks for a sign-in unless it says otherwise.</summary>
internal static class SignIns
{
    public static IServiceCollection AddSignIns(this IServiceCollection services, IConfiguration configuration)
    {
        var cookies = new Cookies(configuration);
        services.AddSingleton(cookies);
        services.AddScoped<CurrentUser>();
        services.AddHttpContextAccessor();
        var keys = services.AddDataProtection().SetApplicationName("AfterSalesKpi").PersistKeysToDbContext<KpiDbContext>();
        if (configuration["Security:KeyCertificate"] is { Length: > 0 } certificate)
        {
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificate, configuration["Security:KeyCertificatePassword"]));
        }

        services.AddIdentityCore<UserAccount>(options =>
        {
            // Length is what helps; composition rules only make people write passwords down.
            options.Password.RequiredLength = PasswordRules.Shortest;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredUniqueChars = 1;
            options.User.RequireUniqueEmail = false;
        }).AddEntityFrameworkStores<KpiDbContext>().AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            cookies.Guard(options.Cookie, "session");
            options.ExpireTimeSpan = SessionLimits.Idle;
            options.SlidingExpiration = true;
            // What a page asks for by itself is not somebody at work.
            options.Events.OnCheckSlidingExpiration = context =>
            {
                if (context.Request.Path.StartsWithSegments("/notifications/bell")) context.ShouldRenew = false;
                return Task.CompletedTask;
            };
            options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
            options.Events.OnRedirectToLogin = context =>
            {
                if (Api.Is(context.HttpContext)) return Answer(context.Response, StatusCodes.Status401Unauthorized);
                if (!context.Request.Headers.ContainsKey("HX-Request"))
                {
                    var asked = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
                    context.Response.Redirect($"/account/login?returnUrl={Uri.EscapeDataString(asked)}");
                    return Task.CompletedTask;
                }

                // A part of a page cannot show the sign-in; the page as a whole goes there.
                context.Response.Headers["HX-Redirect"] = "/account/login";
                return Answer(context.Response, StatusCodes.Status401Unauthorized);
            };
        });
        services.AddScoped<IAuthorizationHandler, CanHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(MayAskAtAll).Build());
        services.Configure<CookieTempDataProviderOptions>(options => cookies.Guard(options.Cookie, "notice"));
        services.AddAntiforgery(options =>
        {
            cookies.Guard(options.Cookie, "form");
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }

    /// <summary>Everything that is there needs a sign-in; what is not there at all is 404 for everybody rather than a sign-in page.</summary>
    private static bool MayAskAtAll(AuthorizationHandlerContext context) =>
        context.User.Identity?.IsAuthenticated == true || (context.Resource is HttpContext http && http.GetEndpoint() is null);

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
