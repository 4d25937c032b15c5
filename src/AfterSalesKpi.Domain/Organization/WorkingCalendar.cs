using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>
/// 工作日历: when a store is open, by weekday, with the days on which other hours hold. A pure value: the same question always has the same
/// answer, whatever the clock says. A store without one has <see cref="Always"/> (indicators.md no. 5).
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>Always open; every day is a working day.</summary>
    public static readonly WorkingCalendar Always = new([.. Enumerable.Repeat<IReadOnlyList<OpenSpan>>([new OpenSpan(0, OpenSpan.Day)], 7)], []);

    // A calendar that is closed for good would make a search for its next opening endless; no store is closed so long.
    private const int FurthestDays = 800;

    private readonly IReadOnlyList<IReadOnlyList<OpenSpan>> week;
    private readonly Dictionary<DateOnly, IReadOnlyList<OpenSpan>> special = [];

    /// <summary>A calendar from hours as people write them.</summary>
    /// <param name="weekdays">The hours of Sunday to Saturday, as <see cref="OpenSpan.ReadDay"/> reads them.</param>
    /// <param name="days">The days on which other hours hold.</param>
    public WorkingCalendar(IReadOnlyList<string> weekdays, IEnumerable<SpecialDay> days)
        : this([.. weekdays.Select(Sound)], days)
    {
    }

    private WorkingCalendar(IReadOnlyList<IReadOnlyList<OpenSpan>> week, IEnumerable<SpecialDay> days)
    {
        if (week.Count != 7) throw new ArgumentException("A week has seven days.", nameof(week));
        this.week = week;
        foreach (var day in days) special[day.On] = Sound(day.Hours);
    }

    /// <summary>True when it is never closed, so that nothing need be worked out.</summary>
    public bool IsAlways => special.Count == 0 && week.All(d => d is [{ From: 0, Until: OpenSpan.Day }]);

    /// <summary>The stretches during which the store is open on a local day; none: closed.</summary>
    public IReadOnlyList<OpenSpan> HoursOn(DateOnly day) => special.GetValueOrDefault(day) ?? week[(int)day.DayOfWeek];

    /// <summary>True when the store opens at all on that local day.</summary>
    public bool IsWorkingDay(DateOnly day) => HoursOn(day).Count > 0;

    /// <summary>True when the store is open at that moment of its own wall clock.</summary>
    public bool IsOpen(DateTime local)
    {
        var minute = local.TimeOfDay.Ticks / TimeSpan.TicksPerMinute;
        return HoursOn(DateOnly.FromDateTime(local)).Any(s => minute >= s.From && minute < s.Until);
    }

    /// <summary>
    /// Seconds between two instants during which the store is open; 0 when the second is not later. Hours that the clock skips do not
    /// exist, hours that it shows twice are open twice.
    /// </summary>
    public long SecondsOpen(DateTime utcFrom, DateTime utcTo, TimeZoneInfo zone)
    {
        if (utcTo <= utcFrom) return 0;
        if (IsAlways) return Elapsed.Seconds(utcFrom, utcTo);
        var last = LocalTime.DayOf(utcTo, zone);
        var sum = 0L;
        for (var day = LocalTime.DayOf(utcFrom, zone); day <= last; day = day.AddDays(1))
        {
            foreach (var span in HoursOn(day))
            {
                var (opens, closes) = (At(day, span.From, zone), At(day, span.Until, zone));
                var (from, to) = (opens > utcFrom ? opens : utcFrom, closes < utcTo ? closes : utcTo);
                if (from < to) sum += Elapsed.Seconds(from, to);
            }
        }

        return sum;
    }

    /// <summary>The instant itself while the store is open, else when it opens next; null for a calendar that stays closed for two years.</summary>
    public DateTime? NextOpening(DateTime utc, TimeZoneInfo zone)
    {
        var first = LocalTime.DayOf(utc, zone);
        for (var day = first; day <= first.AddDays(FurthestDays); day = day.AddDays(1))
        {
            foreach (var span in HoursOn(day))
            {
                if (At(day, span.Until, zone) <= utc) continue;
                var opens = At(day, span.From, zone);
                return opens > utc ? opens : utc;
            }
        }

        return null;
    }

    /// <summary>When the store first opens on a local day, as an instant; null when it stays closed.</summary>
    public DateTime? OpeningOf(DateOnly day, TimeZoneInfo zone) => HoursOn(day) is [var first, ..] ? At(day, first.From, zone) : null;

    /// <summary>The first working day after a day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>
    /// The n-th working day after a day (before it, for a negative number); the day itself for 0. Once a calendar has stayed closed for two
    /// years on end, every day counts, so that a deadline always comes.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        var closed = 0;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            closed = IsWorkingDay(day) ? 0 : closed + 1;
            if (closed is 0 or > FurthestDays) left--;
        }

        return day;
    }

    private static IReadOnlyList<OpenSpan> Sound(string hours) => OpenSpan.ReadDay(hours) ?? throw new FormatException($"'{hours}' are no opening hours.");

    private static DateTime At(DateOnly day, int minute, TimeZoneInfo zone) => minute == OpenSpan.Day
        ? LocalTime.StartOfDay(day.AddDays(1), zone)
        : LocalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute), zone);
}
