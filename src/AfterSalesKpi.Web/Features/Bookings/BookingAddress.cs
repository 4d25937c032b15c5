using System.Globalization;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>Addresses of the bookings' pages; the store stands in each, so that it cannot change between two tabs.</summary>
public static class BookingAddress
{
    /// <summary>A day's page.</summary>
    /// <param name="store">The store's code.</param>
    /// <param name="day">Which day; null: today.</param>
    /// <param name="done">The booking that something has just been done with.</param>
    public static string Day(string store, DateOnly? day, long? done = null) =>
        $"/bookings?store={Uri.EscapeDataString(store)}{(day is { } on ? $"&day={Text(on)}" : "")}{(done is { } id ? $"&done={id.ToString(CultureInfo.InvariantCulture)}" : "")}";

    /// <summary>The form of a new booking, for a time by the store's clock.</summary>
    public static string New(string store, string? at) => $"/bookings/new?store={Uri.EscapeDataString(store)}{(at is null ? "" : $"&at={Uri.EscapeDataString(at)}")}";

    /// <summary>A day as addresses write it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
