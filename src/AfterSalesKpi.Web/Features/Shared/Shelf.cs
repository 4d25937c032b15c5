using System.Collections.Concurrent;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>
/// Finished HTML by what it depends on; <c>&lt;kept&gt;</c> puts it here. A shelf that stands beside something that was read is thrown away with
/// it, so that what is shown is never older than what it was made of.
/// </summary>
public sealed class Shelf
{
    // Keys are made of roles, languages and pages, so that there are some hundreds; the bound is for what nobody thought of.
    private const int Most = 2000;

    private readonly ConcurrentDictionary<object, string> kept = new();

    /// <summary>The HTML for the key; null when it has yet to be made.</summary>
    public string? Find(object key) => kept.GetValueOrDefault(key);

    /// <summary>Keeps it, unless the shelf is full.</summary>
    public void Keep(object key, string html)
    {
        if (kept.Count < Most) kept[key] = html;
    }
}
