using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Calendar;

/// <summary>The form of a store's calendar, as typed.</summary>
public sealed class EditModel
{
    /// <summary>The version looked at; none where the store has no calendar.</summary>
    public int? Version { get; set; }

    /// <summary>Opening hours of Sunday to Saturday.</summary>
    public List<string?> Weekdays { get; set; } = [];

    /// <summary>Holidays and make-up days, a line each.</summary>
    public string? Days { get; set; }

    public int SlotMinutes { get; set; }

    public int SlotCapacity { get; set; }

    /// <summary>The form of a calendar that is kept, or of the one that a store without has.</summary>
    public static EditModel From(StoreCalendar calendar, bool isKept) => new()
    {
        Version = isKept ? calendar.Version : null,
        Weekdays = [.. calendar.Weekdays],
        Days = TypedDays.Write(calendar.Days),
        SlotMinutes = calendar.SlotMinutes,
        SlotCapacity = calendar.SlotCapacity,
    };

    /// <summary>A form always has seven days, whatever was sent.</summary>
    public void Fill()
    {
        while (Weekdays.Count < 7) Weekdays.Add(null);
        Weekdays = Weekdays[..7];
    }
}
