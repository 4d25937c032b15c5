using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>What is typed to move a booking or to call it off.</summary>
public sealed class ChangeForm
{
    /// <summary>The version looked at.</summary>
    public int Version { get; set; } = -1;

    public string? AppointmentAt { get; set; }

    /// <summary>The time for which somebody has said that it may be booked although the store is closed or full.</summary>
    public string? Overbook { get; set; }

    public CancelReason? Reason { get; set; }

    public string? Note { get; set; }

    /// <summary>True when that was said about the time that stands in the form.</summary>
    public bool MayOverbook => !string.IsNullOrWhiteSpace(Overbook) && Overbook == AppointmentAt;
}
