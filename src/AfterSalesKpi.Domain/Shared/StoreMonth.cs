using System.Globalization;

namespace AfterSalesKpi.Domain.Shared;

/// <summary>
/// An appraisal month. It lies in a store's own time zone and may start on day 1 to 28 of the calendar month, for groups that close
/// on the 25th; it is named after the calendar month in which it ends (indicators.md, rule 3).
/// </summary>
/// <param name="Year">The calendar year in which the month ends.</param>
/// <param name="Month">The calendar month in which it ends, 1 to 12.</param>
public readonly record struct StoreMonth(int Year, int Month) : IComparable<StoreMonth>
{
    /// <summary>Months counted from year 0, for arithmetic and for storage as one integer.</summary>
    public int Index => (Year * 12) + Month - 1;

    /// <summary>The month with that <see cref="Index"/>.</summary>
    public static StoreMonth FromIndex(int index) => new(index / 12, (index % 12) + 1);

    /// <summary>The month some months later (or earlier, when negative).</summary>
    public StoreMonth AddMonths(int months) => FromIndex(Index + months);

    /// <summary>The quarter it belongs to.</summary>
    public Quarter Quarter => new(Year, ((Month - 1) / 3) + 1);

    /// <summary>The local dates of the month: its first day, and the first day after it.</summary>
    public (DateOnly First, DateOnly NextFirst) Days(int firstDay)
    {
        var month = firstDay == 1 ? this : AddMonths(-1);
        var first = new DateOnly(month.Year, month.Month, firstDay);
        return (first, first.AddMonths(1));
    }

    /// <summary>The month's instants: from its first local midnight to the next month's.</summary>
    public Period Period(TimeZoneInfo zone, int firstDay)
    {
        var (first, nextFirst) = Days(firstDay);
        return new Period(LocalTime.StartOfDay(first, zone), LocalTime.StartOfDay(nextFirst, zone));
    }

    /// <summary>The month that a local day belongs to.</summary>
    public static StoreMonth Of(DateOnly day, int firstDay)
    {
        var month = new StoreMonth(day.Year, day.Month);
        return firstDay > 1 && day.Day >= firstDay ? month.AddMonths(1) : month;
    }

    /// <summary>The month that an instant belongs to.</summary>
    public static StoreMonth Of(DateTime atUtc, TimeZoneInfo zone, int firstDay) => Of(LocalTime.DayOf(atUtc, zone), firstDay);

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    public static bool TryParse(string? text, out StoreMonth month)
    {
        var ok = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = ok ? new StoreMonth(day.Year, day.Month) : default;
        return ok;
    }

    /// <inheritdoc />
    public int CompareTo(StoreMonth other) => Index.CompareTo(other.Index);

    /// <summary><c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Earlier than.</summary>
    public static bool operator <(StoreMonth a, StoreMonth b) => a.Index < b.Index;

    /// <summary>Later than.</summary>
    public static bool operator >(StoreMonth a, StoreMonth b) => a.Index > b.Index;

    /// <summary>Not later than.</summary>
    public static bool operator <=(StoreMonth a, StoreMonth b) => a.Index <= b.Index;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(StoreMonth a, StoreMonth b) => a.Index >= b.Index;
}
