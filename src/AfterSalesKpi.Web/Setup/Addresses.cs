namespace AfterSalesKpi.Web.Setup;

/// <summary>Where the program listens unless told otherwise, and how its own files are served.</summary>
internal static class Addresses
{
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        string[] told = ["urls", "http_ports", "https_ports"];
        var isTold = told.Any(key => !string.IsNullOrEmpty(builder.Configuration[key])) || builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (builder.Environment.IsDevelopment() && !isTold) builder.WebHost.UseUrls("http://localhost:5080");

        // Also outside Development when run from the source; a published program has its files beside it.
        builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>Styles, scripts and icons: fingerprinted, compressed when built, answered before anything else is looked at.</summary>
    public static void MapFiles(this WebApplication app) => app.MapStaticAssets().ShortCircuit();
}
