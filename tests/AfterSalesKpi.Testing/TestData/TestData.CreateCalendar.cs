using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    private const int SlotMinutes = 60;

    /// <summary>Open from half past eight to six on each day of the week.</summary>
    public static IReadOnlyList<string?> EveryDay => [.. Enumerable.Repeat("08:30-18:00", 7)];

    /// <summary>A store's calendar: its hours by weekday, Sunday first, and room for so many bookings an hour, where that matters.</summary>
    public static async Task<StoreCalendar> CreateCalendar(KpiDbContext db, Store store, IReadOnlyList<string?> hours, int? room = null)
    {
        var calendar = new StoreCalendar(store.GroupId, store.Id);
        Sound(calendar.OpenOn(hours));
        if (room is { } some) Sound(calendar.TakeBookings(SlotMinutes, some));
        return await Save(db, calendar);
    }
}
