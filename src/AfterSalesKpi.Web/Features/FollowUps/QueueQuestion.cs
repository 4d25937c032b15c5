using System.Globalization;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>What the address asks of the queue; what it cannot be read as is left out.</summary>
public sealed class QueueQuestion
{
    /// <summary>Everybody's.</summary>
    public const string All = "all";

    /// <summary>Whom nobody is to call yet.</summary>
    public const string Nobody = "none";

    /// <summary>The tab of calls that were made.</summary>
    public const string Called = "called";

    private static readonly int[] Sizes = [25, 50, 100];

    public string? Tab { get; set; }

    /// <summary>An agent's number in the database, <see cref="All"/> or <see cref="Nobody"/>; nothing: the own ones of somebody who calls, else everybody's.</summary>
    public string? Who { get; set; }

    public string? Q { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    public bool IsCalled => string.Equals(Tab, Called, StringComparison.OrdinalIgnoreCase);

    public QueueTab QueueTab => Enum.TryParse<QueueTab>(Tab, true, out var tab) && Enum.IsDefined(tab) ? tab : QueueTab.Due;

    /// <summary>Whose customers are meant; null: everybody's.</summary>
    public int? AgentOf(CurrentUser user) =>
        Who is All or Nobody ? null
        : int.TryParse(Who, NumberStyles.None, CultureInfo.InvariantCulture, out var agent) ? agent
        : user.Role == Role.CustomerCare ? user.EmployeeId : null;

    public QueueFilter ToFilter(CurrentUser user) => new()
    {
        Tab = QueueTab,
        AgentId = AgentOf(user),
        WithUnassigned = string.IsNullOrEmpty(Who),
        Unassigned = Who == Nobody,
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        Sort = Enum.TryParse<QueueSort>(Sort?.TrimStart('-'), true, out var sort) && Enum.IsDefined(sort) ? sort : QueueSort.Ends,
        Descending = Sort?.StartsWith('-') == true,
    };
}
