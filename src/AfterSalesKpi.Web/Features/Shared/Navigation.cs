using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>
/// The left bar: which pages there are, in which order and group. Who sees an entry is not said here: it is there for a role when its
/// page exists and the page's own <see cref="CanAttribute"/> lets the role in.
/// </summary>
public sealed partial class Navigation(EndpointDataSource endpoints)
{
    /// <summary>Entries a bar holds at most, so that it is read at a glance.</summary>
    public const int Most = 9;

    private const string OwnScore = "/scores/me";

    private static readonly NavigationEntry[] Everything =
    [
        new("Today", "Dashboard", "/dashboard", "layout-dashboard"),
        new("Today", "Board", "/board", "layout-kanban"),
        new("Today", "WorkOrders", "/work-orders", "clipboard-list"),
        new("Today", "PartRequests", "/parts/requests", "package"),
        new("Today", "FollowUps", "/follow-ups", "phone-call"),
        new("Performance", "MyScore", OwnScore, "target-arrow"),
        new("Performance", "Scores", "/scores", "trophy"),
        new("Performance", "Quarters", "/quarters", "calendar-stats"),
        new("Performance", "Appeals", "/appeals", "message-circle"),
        new("Performance", "Plans", "/plans", "checklist"),
        new("Analysis", "Analysis", "/analysis", "chart-dots"),
        new("Analysis", "Indicators", "/indicators", "list-details"),
        new("Administration", "Staff", "/staff", "users"),
        new("Administration", "Imports", "/imports", "database-import"),
        new("Administration", "Admin", "/admin", "settings"),
    ];

    private readonly ConcurrentDictionary<Role, IReadOnlyList<NavigationEntry>> byRole = new();

    /// <summary>What the role may open, in order.</summary>
    public IReadOnlyList<NavigationEntry> For(Role role) => byRole.GetOrAdd(role, r => [.. Everything.Where(e => Opens(e.Address, r)).Take(Most)]);

    /// <summary>What the person may open: somebody who is not appraised has no own score.</summary>
    public IEnumerable<NavigationEntry> For(CurrentUser user) => For(user.Role).Where(e => user.EmployeeId is not null || e.Address != OwnScore);

    /// <summary>The first page that the role sees after signing in.</summary>
    public string FirstScreen(Role role)
    {
        string[] wanted = role switch
        {
            Role.ServiceManager or Role.GroupAdmin => ["/dashboard"],
            Role.HumanResources => ["/scores"],
            Role.ServiceAdvisor or Role.Technician => ["/board", "/work-orders"],
            Role.PartsClerk => ["/parts/requests"],
            Role.CustomerCare => ["/follow-ups"],
            _ => [],
        };
        return wanted.Append(OwnScore).FirstOrDefault(address => Opens(address, role)) ?? "/account";
    }

    /// <summary>True when there is such a page and the role may open it.</summary>
    public bool Opens(string address, Role role) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(e => string.Equals(OptionalPart().Replace(e.RoutePattern.RawText ?? "", "").Trim('/'), address.Trim('/'), StringComparison.OrdinalIgnoreCase))
        .Any(e => e.Metadata.GetMetadata<CanAttribute>()?.Allows(role) ?? true);

    [GeneratedRegex(@"/?\{[^{}]*\?\}")]
    private static partial Regex OptionalPart();
}
