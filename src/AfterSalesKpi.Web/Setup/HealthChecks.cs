using AfterSalesKpi.Data;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// <c>/health/live</c>: the program runs. <c>/health/ready</c>: it can show pages, else 503 with the reasons. Until then people see a page
/// that says so and loads itself again.
/// </summary>
internal static class HealthChecks
{
    private const string SecondsToTryAgain = "3";

    /// <summary>Comes after everything else that is added.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        // The keys of cookies and forms lie in the database, which may only be made now: whoever needs them first reads them.
        var reader = services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService");
        services.Remove(reader);
        return services.AddSingleton<Readiness>().AddSingleton<DatabaseSchema>().AddHostedService<PrepareDatabase>().AddHostedService<SeedDemo>();
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    /// <summary>Pages need the database; until it is there they would only fail.</summary>
    public static void UseReadiness(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.RequestServices.GetRequiredService<Readiness>().IsReady || http.Request.Path.StartsWithSegments("/health")) return next(http);
        http.Response.Headers.RetryAfter = SecondsToTryAgain;
        if (!Api.Is(http) && HttpMethods.IsGet(http.Request.Method)) http.Response.Headers["Refresh"] = SecondsToTryAgain;
        if (http.Request.Path.StartsWithSegments("/error")) return next(http);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    });

    private static async Task<IResult> ReadyAsync(Readiness readiness, [FromServices] KpiDbContext db, CancellationToken ct)
    {
        var reasons = readiness.Reasons.ToList();
        if (reasons.Count == 0 && !await db.Database.CanConnectAsync(ct)) reasons.Add("The database cannot be reached.");
        return reasons.Count == 0
            ? Results.Text("ready")
            : Results.Json(new { status = "not ready", reasons }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
