using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>What the address asks of the list of accounts; what it cannot be read as is left out.</summary>
public sealed class AccountQuestion
{
    public string? Q { get; set; }

    public Role? Role { get; set; }

    public bool Locked { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => 50;

    public bool IsFiltered => !string.IsNullOrEmpty(Q) || Role is not null || Locked;

    internal AccountFilter ToFilter(CurrentUser user) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        Role = Role,
        StoreId = user.Store?.Id,
        Disabled = Locked ? true : null,
        Sort = Sort?.TrimStart('-') ?? "name",
        Descending = Sort?.StartsWith('-') == true,
    };
}
