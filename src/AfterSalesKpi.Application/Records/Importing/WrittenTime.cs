using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// A time as a body wrote it. Without an offset it is some store's wall clock, and which store's is known only after reading; so it
/// waits here until <see cref="StoreClock.ToUtc(WrittenTime)"/>.
/// </summary>
/// <param name="Clock">The wall clock, at whole seconds.</param>
/// <param name="OffsetMinutes">Minutes ahead of UTC; null: local to the store.</param>
internal readonly record struct WrittenTime(DateTime Clock, short? OffsetMinutes)
{
    /// <summary>The first year in which something can have happened.</summary>
    public const int FirstYear = 1970;

    /// <summary>The last year that can be meant.</summary>
    public const int LastYear = 2199;

    /// <summary>The local day named, whatever the offset.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Clock);

    /// <summary>The instant, when the zone of a time without offset is this one.</summary>
    public DateTime ToUtc(TimeZoneInfo zone) => OffsetMinutes is { } minutes
        ? DateTime.SpecifyKind(Clock.AddMinutes(-minutes), DateTimeKind.Utc)
        : LocalTime.ToUtc(Clock, zone);
}
