namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>One line of the left bar.</summary>
/// <param name="Group">The key of the group's words (<c>Nav.Group.…</c>).</param>
/// <param name="Name">The key of its words (<c>Nav.…</c>).</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Icon">Its picture.</param>
public sealed record NavigationEntry(string Group, string Name, string Address, string Icon)
{
    /// <summary>True when the address belongs to this entry.</summary>
    public bool Holds(PathString path) => path.StartsWithSegments(Address);
}
