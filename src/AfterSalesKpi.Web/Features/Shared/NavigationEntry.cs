namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>One page of a section.</summary>
/// <param name="Name">The key of its words (<c>Nav.…</c>).</param>
/// <param name="Address">Where it leads.</param>
public sealed record NavigationEntry(string Name, string Address)
{
    /// <summary>True when the address belongs to this page or to one below it.</summary>
    public bool Holds(PathString path) => path.StartsWithSegments(Address);
}
