using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// One store's wall clock and months during one piece of work. It remembers what it has worked out, because the time zone tables are
/// slow and a body asks the same days again and again.
/// </summary>
internal sealed class StoreClock(int groupId, int id, string code, string timeZone, int firstDayOfMonth)
{
    private readonly Dictionary<int, TimeSpan?> offsets = [];
    private readonly List<(Period Period, StoreMonth Month)> months = [];

    public int GroupId => groupId;

    public int Id => id;

    public string Code => code;

    public TimeZoneInfo Zone { get; } = LocalTime.Zone(timeZone);

    /// <summary>The instant that a body meant.</summary>
    public DateTime ToUtc(WrittenTime written)
    {
        if (written.OffsetMinutes is not null) return written.ToUtc(Zone);
        var day = written.Day.DayNumber;
        if (!offsets.TryGetValue(day, out var offset)) offsets[day] = offset = OffsetOfQuietDay(written.Clock.Date);
        return offset is { } known ? DateTime.SpecifyKind(written.Clock - known, DateTimeKind.Utc) : written.ToUtc(Zone);
    }

    /// <summary>The instant that a body meant, if it named one.</summary>
    public DateTime? ToUtc(WrittenTime? written) => written is { } time ? ToUtc(time) : null;

    /// <summary>The given time, else the one already known.</summary>
    public DateTime? Or(Optional<WrittenTime?> written, DateTime? known) => written.IsGiven ? ToUtc(written.Value) : known;

    /// <summary>The given time, else the one already known.</summary>
    public DateTime Or(Optional<WrittenTime> written, DateTime known) => written.IsGiven ? ToUtc(written.Value) : known;

    /// <summary>The appraisal month of an instant, and when that month begins and ends.</summary>
    public (Period Period, StoreMonth Month) MonthOf(DateTime utc)
    {
        for (var i = months.Count - 1; i >= 0; i--)
        {
            if (months[i].Period.Contains(utc)) return months[i];
        }

        var month = StoreMonth.Of(utc, Zone, firstDayOfMonth);
        months.Add((month.Period(Zone, firstDayOfMonth), month));
        return months[^1];
    }

    /// <summary>The offset of a day on and around which the clock is not changed; null for other days.</summary>
    private TimeSpan? OffsetOfQuietDay(DateTime day)
    {
        var (before, after) = (Zone.GetUtcOffset(day.AddDays(-1)), Zone.GetUtcOffset(day.AddDays(2)));
        return before == after && before == Zone.GetUtcOffset(day.AddHours(12)) ? before : null;
    }
}
