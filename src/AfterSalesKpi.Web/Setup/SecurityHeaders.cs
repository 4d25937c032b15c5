using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.StaticAssets;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// What every answer tells the browser: nothing inline, nothing from elsewhere, no framing, no guessing of types, no address given away,
/// and no copy kept of anything but the fingerprinted files.
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    // The job dashboard comes from a library and writes styles and scripts into its pages; only administrators of the installation see it.
    private const string PolicyOfJobs =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var secure = app.Services.GetRequiredService<Cookies>().Secure;
        app.Use((http, next) =>
        {
            // The address of a survey is a secret: it is told to nobody, and no search engine keeps the page. Asked now, because the page of an error has another path.
            var secret = http.Request.Path.StartsWithSegments("/s");
            http.Response.OnStarting(() =>
            {
                Write(http, secure, secret);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    private static void Write(HttpContext http, bool secure, bool secret)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/jobs") ? PolicyOfJobs : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = secret ? "no-referrer" : "same-origin";
        if (secret) headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (secure && http.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null) headers.CacheControl = "no-store";
    }
}
