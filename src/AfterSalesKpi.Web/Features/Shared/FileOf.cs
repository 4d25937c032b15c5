using Microsoft.AspNetCore.Components;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>The fingerprinted address of one of our own files, where no link or script tag helper finds it.</summary>
public static class FileOf
{
    public static string Icons(HttpContext http) => Find(http, "lib/icons.svg");

    public static string Charts(HttpContext http) => Find(http, "lib/charts.js");

    private static string Find(HttpContext http, string path)
    {
        var files = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{files?[path] ?? path}";
    }
}
