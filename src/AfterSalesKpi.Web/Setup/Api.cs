namespace AfterSalesKpi.Web.Setup;

/// <summary>What is asked by programs rather than by people: it answers with problem details, never with a page or a redirect.</summary>
internal static class Api
{
    public static bool Is(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/openapi") || http.Request.Path.StartsWithSegments("/health");
}
