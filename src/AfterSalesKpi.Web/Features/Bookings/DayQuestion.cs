using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>What the address asks of the bookings: a day, or words to find some of any day by.</summary>
public sealed class DayQuestion
{
    /// <summary>Lines a page of what was found.</summary>
    public const int Size = 25;

    // Days beyond these have no bookings, and cannot be reckoned with in every zone.
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 1);

    public DateOnly? Day { get; set; }

    public string? Q { get; set; }

    /// <summary>The booking that something has just been done with.</summary>
    public long? Done { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    /// <summary>What to find; null where a day is asked for.</summary>
    public string? Text => string.IsNullOrWhiteSpace(Q) ? null : Q.Trim() is { Length: > 60 } text ? text[..60] : Q.Trim();

    /// <summary>The day, today unless the address says another.</summary>
    public DateOnly DayOf(StoreChoice store, DateTime now) =>
        Day is { } day && day > Earliest && day < Latest ? day : LocalTime.DayOf(now, store.Zone);
}
