using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>A store's <see cref="WorkingCalendar"/> as it is kept, and how many bookings it takes at a time. A store without one is always open.</summary>
public sealed class StoreCalendar : IStoreOwned
{
    /// <summary>Longest text of a weekday's hours.</summary>
    public const int HoursLength = 100;

    /// <summary>Most days with hours of their own: ten years of holidays.</summary>
    public const int MostDays = 1000;

    /// <summary>Most bookings taken in one slot.</summary>
    public const int MostCapacity = 99;

    /// <summary>The slots that may be chosen, minutes.</summary>
    public static readonly IReadOnlyList<int> SlotLengths = [15, 30, 60, 120];

    private StoreCalendar()
    {
    }

    /// <summary>The calendar of a store that had none: open all week, a slot an hour with four bookings.</summary>
    public StoreCalendar(int groupId, int storeId) => (GroupId, StoreId) = (groupId, storeId);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The opening hours of Sunday to Saturday, as <see cref="OpenSpan.ReadDay"/> reads them.</summary>
    public IReadOnlyList<string> Weekdays { get; private set; } = [.. Enumerable.Repeat("00:00-24:00", 7)];

    /// <summary>Holidays and make-up days, in order of day.</summary>
    public IReadOnlyList<SpecialDay> Days { get; private set; } = [];

    /// <summary>Length of a slot for bookings, minutes.</summary>
    public int SlotMinutes { get; private set; } = 60;

    /// <summary>Bookings that one slot takes.</summary>
    public int SlotCapacity { get; private set; } = 4;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The value that is asked.</summary>
    public WorkingCalendar Calendar => new(Weekdays, Days);

    /// <summary>Sets the hours of the week, Sunday first. Refused: <c>unreadable-hours</c>, <c>too-long</c>, <c>never-open</c>.</summary>
    public Outcome OpenOn(IReadOnlyList<string?> weekdays)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weekdays.Count, 7);
        var problems = new List<Problem>();
        var hours = new List<string>();
        foreach (var text in weekdays)
        {
            var field = $"weekdays[{hours.Count}]";
            if (text?.Length > HoursLength) problems.Add(new Problem(field, "too-long", HoursLength));
            var spans = OpenSpan.ReadDay(text);
            if (spans is null) problems.Add(new Problem(field, "unreadable-hours"));
            hours.Add(OpenSpan.WriteDay(spans ?? []));
        }

        if (problems.Count == 0 && hours.TrueForAll(h => h.Length == 0)) problems.Add(new Problem("weekdays[1]", "never-open"));
        if (problems.Count > 0) return Outcome.From(problems);
        if (!hours.SequenceEqual(Weekdays)) Weekdays = hours;
        return Outcome.Done;
    }

    /// <summary>Replaces the list of holidays and make-up days. Refused: <c>unreadable-hours</c>, <c>too-long</c>, <c>duplicate</c>, <c>too-many-items</c>.</summary>
    public Outcome Observe(IEnumerable<SpecialDay> days)
    {
        var (problems, list) = (new List<Problem>(), new List<SpecialDay>());
        foreach (var day in days)
        {
            var field = $"days[{list.Count}]";
            if (day.Name.Length > SpecialDay.NameLength) problems.Add(new Problem(field + ".name", "too-long", SpecialDay.NameLength));
            if (list.Exists(d => d.On == day.On)) problems.Add(new Problem(field + ".on", "duplicate"));
            var spans = OpenSpan.ReadDay(day.Hours);
            if (spans is null) problems.Add(new Problem(field + ".hours", "unreadable-hours"));
            list.Add(day with { Hours = OpenSpan.WriteDay(spans ?? []) });
        }

        if (list.Count > MostDays) problems.Add(new Problem("days", "too-many-items", MostDays));
        if (problems.Count > 0) return Outcome.From(problems);
        var ordered = list.OrderBy(d => d.On).ToList();
        if (!ordered.SequenceEqual(Days)) Days = ordered;
        return Outcome.Done;
    }

    /// <summary>Says how many bookings are taken. Refused: <c>out-of-range</c>.</summary>
    public Outcome TakeBookings(int slotMinutes, int capacity)
    {
        if (!SlotLengths.Contains(slotMinutes)) return Outcome.Refused("slotMinutes", "out-of-range", SlotLengths[0], SlotLengths[^1]);
        if (capacity is < 1 or > MostCapacity) return Outcome.Refused("slotCapacity", "out-of-range", 1, MostCapacity);
        (SlotMinutes, SlotCapacity) = (slotMinutes, capacity);
        return Outcome.Done;
    }
}
