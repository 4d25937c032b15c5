using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public AdjustmentState? State { get; set; }

    /// <summary><c>at</c> or <c>points</c>, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    internal AdjustmentFilter ToFilter(CurrentUser user) => new(user.Month)
    {
        StoreId = user.Store?.Id,
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        ByPoints = string.Equals(Sort?.TrimStart('-'), "points", StringComparison.OrdinalIgnoreCase),
        Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
    };
}
