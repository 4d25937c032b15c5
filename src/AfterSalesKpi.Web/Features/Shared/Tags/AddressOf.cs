using Microsoft.AspNetCore.WebUtilities;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>The present page's address with some of its query changed: how sorting, filters and pages keep everything else as it was.</summary>
public static class AddressOf
{
    // These choose something once; they are remembered and need not travel on.
    private static readonly string[] Passing = ["culture"];

    /// <summary>The same address with those values instead; a null leaves its key out.</summary>
    public static string Here(HttpRequest request, params (string Key, string? Value)[] changes)
    {
        var query = request.Query
            .Where(q => !Passing.Contains(q.Key) && changes.All(c => c.Key != q.Key))
            .SelectMany(q => q.Value.Select(value => KeyValuePair.Create(q.Key, value)))
            .Concat(changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }
}
