namespace AfterSalesKpi.Domain.Shared;

/// <summary>A store's wall clock: the one place where local times and UTC instants meet.</summary>
public static class LocalTime
{
    /// <summary>The zone of stores that name none.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    /// <summary>The zone of that IANA name; the default zone when the machine does not know it.</summary>
    public static TimeZoneInfo Zone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(DefaultZone);

    /// <summary>A local wall-clock time as an instant. A time that the clock skips is read as the moment it is put forward to; one that it shows twice, as the first.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            var before = zone.GetUtcOffset(local.AddDays(-1));
            return DateTime.SpecifyKind(local - before, DateTimeKind.Utc);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    /// <summary>An instant as the store's wall clock shows it.</summary>
    public static DateTime FromUtc(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    /// <summary>The local day that an instant lies in.</summary>
    public static DateOnly DayOf(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(FromUtc(utc, zone));

    /// <summary>The instant at which a local day begins.</summary>
    public static DateTime StartOfDay(DateOnly day, TimeZoneInfo zone) => ToUtc(day.ToDateTime(TimeOnly.MinValue), zone);
}
