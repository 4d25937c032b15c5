using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class StaffQuestion
{
    public string? Q { get; set; }

    public int? Position { get; set; }

    public string? Team { get; set; }

    public bool Left { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => 50;

    internal StaffFilter ToFilter(CurrentUser user, DateTime now) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        StoreId = user.Store?.Id,
        PositionId = Position,
        Team = Team,
        Left = Left,
        Today = LocalTime.DayOf(now, user.Zone),
        Sort = Sort?.TrimStart('-') ?? "number",
        Descending = Sort?.StartsWith('-') == true,
    };
}
