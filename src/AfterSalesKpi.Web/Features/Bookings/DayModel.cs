using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>A day of bookings.</summary>
/// <param name="Store">Whose.</param>
/// <param name="Day">The day with its slots.</param>
/// <param name="Week">The week around it.</param>
/// <param name="Now">The present.</param>
public sealed record DayModel(StoreChoice Store, BookingDay Day, IReadOnlyList<BookingWeekDay> Week, DateTime Now)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    /// <summary>The booking that something has just been done with.</summary>
    public long? Done { get; init; }

    /// <summary>True while the person can take back what was done with it.</summary>
    public bool CanUndo { get; init; }

    /// <summary>Today, by the store's clock.</summary>
    public DateOnly Today => LocalTime.DayOf(Now, Store.Zone);

    /// <summary>Bookings that the day takes; null where the store has not said.</summary>
    public int? Capacity => Week.Single(d => d.Day == Day.Day).Capacity;

    /// <summary>The time to offer in a slot: its first, or of the one that runs the next five minutes.</summary>
    public DateTime TimeIn(BookedSlot slot)
    {
        if (slot.OpensAt > Now) return slot.OpensAt;
        var next = Now.AddTicks(Step.Ticks - (Now.Ticks % Step.Ticks));
        return next < slot.EndsAt ? next : slot.EndsAt.AddMinutes(-1);
    }

    /// <summary>The slot in which the store is now.</summary>
    public bool IsNow(BookedSlot slot) => Day.Day == Today && slot.EndsAt > Now && !Day.Slots.Any(s => s.EndsAt > Now && s.From < slot.From);
}
