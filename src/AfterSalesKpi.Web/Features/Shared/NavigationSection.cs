namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>One line of the left bar, with the pages that belong together.</summary>
/// <param name="Icon">Its picture.</param>
/// <param name="Group">The key of the group's words (<c>Nav.Group.…</c>).</param>
/// <param name="Pages">Its pages, in the order of the tabs.</param>
public sealed record NavigationSection(string Icon, string Group, IReadOnlyList<NavigationEntry> Pages)
{
    /// <summary>The key of its words: those of its first page.</summary>
    public string Name => Pages[0].Name;

    /// <summary>Where the bar leads: its first page.</summary>
    public string Address => Pages[0].Address;

    /// <summary>The page that an address belongs to, the nearest one where several do; null when none does.</summary>
    public NavigationEntry? PageOf(PathString path) => Pages.Where(p => p.Holds(path)).MaxBy(p => p.Address.Length);
}
