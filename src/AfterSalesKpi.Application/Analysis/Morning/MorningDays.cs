using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>The days that a manager's morning looks at, by the store's clock and calendar.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Zone">The store's time zone.</param>
/// <param name="Today">The day that runs.</param>
/// <param name="LastOpen">The last day before it on which the store was open.</param>
/// <param name="OpenSeconds">How long the store is open today.</param>
/// <param name="Month">The month that runs.</param>
/// <param name="DaysOver">Working days of the month before today.</param>
/// <param name="DaysOfMonth">All working days of the month.</param>
public sealed record MorningDays(
    DateTime Now, TimeZoneInfo Zone, DateOnly Today, DateOnly LastOpen, long OpenSeconds, StoreMonth Month, int DaysOver, int DaysOfMonth)
{
    /// <summary>The last open day from midnight to midnight.</summary>
    public Period Yesterday => Of(LastOpen);

    /// <summary>Today from midnight to midnight.</summary>
    public Period All => Of(Today);

    private Period Of(DateOnly day) => new(LocalTime.StartOfDay(day, Zone), LocalTime.StartOfDay(day.AddDays(1), Zone));
}
