using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>What the address asks of the list of certificates; what it cannot be read as is left out.</summary>
public sealed class CertificateQuestion
{
    public string? Q { get; set; }

    public CertificateState? State { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => 50;

    public bool IsFiltered => !string.IsNullOrEmpty(Q) || State is not null;

    internal CertificateFilter ToFilter(CurrentUser user, DateTime now) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        StoreId = user.Store?.Id,
        State = State,
        Today = LocalTime.DayOf(now, user.Zone),
        Sort = Sort?.TrimStart('-') ?? "expires",
        Descending = Sort?.StartsWith('-') == true,
    };
}
