using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// Which columns of which tables a person has put away, as the browser remembers it: <c>work-orders:type.advisor~staff:team</c>. A cookie of
/// the person's own, so that the page comes without them at once, and whoever shares the machine has other ones.
/// </summary>
public sealed class ChosenColumns(Cookies cookies, CurrentUser user)
{
    private const char BetweenTables = '~';
    private const char BetweenColumns = '.';

    /// <summary>The cookie that the script writes.</summary>
    public string CookieName => cookies.Name($"columns-{user.Id}");

    /// <summary>The keys of the columns put away.</summary>
    public HashSet<string> Hidden(HttpContext http, string table)
    {
        var kept = http.Request.Cookies[CookieName] ?? "";
        var own = kept.Split(BetweenTables).FirstOrDefault(t => t.StartsWith(table + ":", StringComparison.Ordinal));
        return own is null ? [] : [.. own[(table.Length + 1)..].Split(BetweenColumns, StringSplitOptions.RemoveEmptyEntries)];
    }
}
