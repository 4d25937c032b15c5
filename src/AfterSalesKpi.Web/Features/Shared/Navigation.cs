using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>
/// The left bar: which sections there are, in which order and group, and the pages of each, which tabs on top of them link. Who sees a
/// page is not said here: it is there for a role when it exists and its own <see cref="CanAttribute"/> lets the role in.
/// </summary>
public sealed partial class Navigation(EndpointDataSource endpoints)
{
    /// <summary>Entries a bar holds at most, so that it is read at a glance.</summary>
    public const int Most = 9;

    private const string OwnScore = "/scores/me";
    private const string MyWork = "/my-work";

    // A page's place in its section is the order of the tabs; the first that opens is what the bar leads to.
    private static readonly NavigationSection[] Everything =
    [
        new("layout-dashboard", "Today", [new("Dashboard", "/dashboard"), new("Todo", "/todo")]),
        new("tool", "Today", [new("MyWork", MyWork)]),
        new("layout-kanban", "Today", [new("Board", "/board")]),
        new("clipboard-list", "Today", [new("WorkOrders", "/work-orders"), new("Bookings", "/bookings"), new("Dispatch", "/dispatch")]),
        new("package", "Today",
        [
            new("PartRequests", "/parts/requests"), new("Parts", "/parts"), new("StockMovements", "/parts/movements"),
            new("StockCounts", "/parts/counts"), new("StockOuts", "/parts/stock-outs"),
        ]),
        new("phone-call", "Today",
        [
            new("FollowUps", "/follow-ups"), new("FollowUpTeam", "/follow-ups/team"), new("Complaints", "/complaints"), new("Surveys", "/surveys"), new("Reviews", "/surveys/reviews"),
            new("Questionnaires", "/surveys/questionnaires"),
        ]),
        new("target-arrow", "Performance", [new("MyScore", OwnScore), new("MyTraining", "/training/mine")]),
        new("trophy", "Performance", [new("Scores", "/scores"), new("Quarters", "/quarters"), new("Appeals", "/appeals"), new("Adjustments", "/adjustments"), new("Plans", "/plans"), new("Goals", "/plans/goals")]),
        new("chart-dots", "Analysis", [new("Analysis", "/analysis"), new("Indicators", "/indicators"), new("OwnIndicators", "/indicators/own")]),
        new("settings", "Administration",
        [
            new("Staff", "/staff"), new("Absences", "/staff/absences"), new("Training", "/training"), new("Imports", "/imports"), new("Admin", "/admin"), new("Calendar", "/admin/calendar"),
            new("ServiceProcess", "/admin/service-process"),
        ]),
    ];

    private readonly ConcurrentDictionary<Role, IReadOnlyList<NavigationSection>> byRole = new();

    // Pages ask this dozens of times while they are made, and there are thousands of addresses, our own files among them.
    private readonly Lazy<ILookup<string, CanAttribute?>> pages = new(() => PagesByAddress(endpoints));

    /// <summary>
    /// The sections that the role may open something of, in order, each with the pages that open. A page of own jobs is for who works on
    /// orders: who moves everybody's has the board.
    /// </summary>
    public IReadOnlyList<NavigationSection> For(Role role) => byRole.GetOrAdd(role, r =>
    [
        .. Everything.Select(s => s with { Pages = [.. s.Pages.Where(p => Opens(p.Address, r))] })
            .Where(s => s.Pages.Count > 0 && (s.Address != MyWork || !RolePermissions.Allows(r, Permission.MoveOrders))),
    ]);

    /// <summary>What the person may open: somebody who is not appraised has no own score.</summary>
    public IEnumerable<NavigationSection> For(CurrentUser user) => For(user.Role).Where(s => user.EmployeeId is not null || s.Address is not (OwnScore or MyWork));

    /// <summary>The first page that the role sees after signing in.</summary>
    public string FirstScreen(Role role)
    {
        string[] wanted = role switch
        {
            Role.ServiceManager or Role.GroupAdmin => ["/dashboard"],
            Role.HumanResources => ["/scores"],
            Role.Technician => [MyWork, "/board", "/work-orders"],
            Role.ServiceAdvisor => ["/board", "/work-orders"],
            Role.PartsClerk => ["/parts/requests"],
            Role.CustomerCare => ["/follow-ups"],
            _ => [],
        };
        return wanted.Append(OwnScore).FirstOrDefault(address => Opens(address, role)) ?? "/account";
    }

    /// <summary>True when there is such a page and the role may open it.</summary>
    public bool Opens(string address, Role role) => pages.Value[address.Trim('/')].Any(can => can?.Allows(role) ?? true);

    /// <summary>What each page asks for, by its address; pages do not come and go while the program runs.</summary>
    private static ILookup<string, CanAttribute?> PagesByAddress(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .ToLookup(
            e => OptionalPart().Replace(e.RoutePattern.RawText ?? "", "").Trim('/'),
            e => e.Metadata.GetMetadata<CanAttribute>(),
            StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"/?\{[^{}]*\?\}")]
    private static partial Regex OptionalPart();
}
