using Serilog;
using Serilog.Events;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// Logs go to standard error, and to daily files where <c>Logs:Path</c> names a folder. Nothing personal is in them: no query strings, no
/// bodies, no names; a request is told by its route, because a path may hold a survey's secret.
/// </summary>
internal static class Logs
{
    private const string RouteKey = "route";

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Host.UseSerilog((context, logs) =>
        {
            logs.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
                .ReadFrom.Configuration(context.Configuration)
                .Enrich.FromLogContext()
                .WriteTo.Console(
                    standardErrorFromLevel: LogEventLevel.Verbose,
                    formatProvider: System.Globalization.CultureInfo.InvariantCulture,
                    outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}");
            if (context.Configuration["Logs:Path"] is { Length: > 0 } folder)
            {
                logs.WriteTo.File(
                    new Serilog.Formatting.Compact.CompactJsonFormatter(),
                    Path.Combine(folder, "aftersaleskpi-.log"),
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: 31,
                    fileSizeLimitBytes: 100_000_000,
                    rollOnFileSizeLimit: true);
            }
        });
    }

    public static void UseRequestLogs(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{Method} {Route} {StatusCode} in {Elapsed:0} ms {Reference}";
        options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(http.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(RouteOf(http))),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            new LogEventProperty("Reference", new ScalarValue(Reference.Of(http))),
        ];
        options.GetLevel = (http, _, fault) => http.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug
            : fault is not null || http.Response.StatusCode >= 500 ? LogEventLevel.Error
            : http.Response.StatusCode < 400 ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });

    /// <summary>Keeps the route that was asked for, because the page of an error is another one.</summary>
    public static void UseRouteInLogs(this WebApplication app) => app.Use((http, next) =>
    {
        http.Items.TryAdd(RouteKey, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(http);
    });

    private static string RouteOf(HttpContext http) => http.Items[RouteKey] as string ?? "(no route)";
}
