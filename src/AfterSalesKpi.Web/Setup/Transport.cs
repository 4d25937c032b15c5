using System.IO.Compression;
using System.Net;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace AfterSalesKpi.Web.Setup;

/// <summary>How requests reach us: proxies that are believed, https where it is required, compressed answers.</summary>
internal static class Transport
{
    public static void AddTransport(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddResponseCompression(options =>
        {
            // Form tokens are masked anew on every page, so compression over https tells nothing about them.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);

        // Only proxies that are named are believed: a header that anybody can send decides neither limits nor the audit trail.
        var proxies = builder.Configuration.GetSection("Security:KnownProxies").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Length > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in proxies)
            {
                if (proxy.Contains('/', StringComparison.Ordinal)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
    }

    /// <summary>With <c>Security:RequireHttps</c> pages are sent on to https; the API refuses, because a key sent in the clear is already lost.</summary>
    public static void UseTransport(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (app.Services.GetRequiredService<Cookies>().Secure) app.Use(RequireHttpsAsync);
        app.UseResponseCompression();
    }

    private static async Task RequireHttpsAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.IsHttps || http.Request.Path.StartsWithSegments("/health"))
        {
            await next(http);
        }
        else if (Api.Is(http))
        {
            await Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "The API answers over https only.").ExecuteAsync(http);
        }
        else
        {
            var port = http.RequestServices.GetRequiredService<IConfiguration>().GetValue<int?>("HTTPS_PORT");
            var host = port is null or 443 ? new HostString(http.Request.Host.Host) : new HostString(http.Request.Host.Host, port.Value);
            http.Response.Redirect($"https://{host}{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}", permanent: false, preserveMethod: true);
        }
    }
}
