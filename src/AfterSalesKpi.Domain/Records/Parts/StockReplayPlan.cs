using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>Which days of a store's stock are to be made again, and from where they are played.</summary>
/// <param name="ChangedFrom">The first day that may have changed: days from here on are replaced.</param>
/// <param name="PlayFrom">The first day to play: the start of a month whose opening is kept, or the day of the first movement.</param>
/// <param name="LastDay">The last day that ended.</param>
/// <param name="Resumes">True when the first month's opening is kept; else the store starts with no stock.</param>
/// <param name="OpeningsSince">The first month whose opening is kept afterwards.</param>
public sealed record StockReplayPlan(DateOnly ChangedFrom, DateOnly PlayFrom, DateOnly LastDay, bool Resumes, StoreMonth OpeningsSince)
{
    /// <summary>The months to play, in order; the first and the last may be parts of one.</summary>
    public IEnumerable<(StoreMonth Month, DateOnly First, DateOnly Next)> Months
    {
        get
        {
            for (var month = StoreMonth.Of(PlayFrom, 1); month.Days(1).First <= LastDay; month = month.AddMonths(1))
            {
                var (first, next) = month.Days(1);
                yield return (month, first > PlayFrom ? first : PlayFrom, next <= LastDay ? next : LastDay.AddDays(1));
            }
        }
    }

    /// <summary>True when the opening of a month that is played has to be written.</summary>
    public bool WritesOpening(StoreMonth month) => month >= OpeningsSince && !(Resumes && month == StoreMonth.Of(PlayFrom, 1));

    /// <summary>The first day that changed since the days of a book were made.</summary>
    /// <param name="book">The book.</param>
    /// <param name="marks">The marks' instants.</param>
    /// <param name="timeZone">The store's time zone now.</param>
    public static DateOnly ChangedSince(StockBook book, IReadOnlyCollection<DateTime> marks, string timeZone)
    {
        if (book.MadeThrough is not { } through || book.TimeZone != timeZone) return DateOnly.MinValue;
        var next = through.AddDays(1);
        if (marks.Count == 0) return next;
        var earliest = LocalTime.DayOf(marks.Min(), LocalTime.Zone(timeZone));
        return earliest < next ? earliest : next;
    }

    /// <summary>The plan for a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="changedFrom">See <see cref="ChangedSince"/>.</param>
    /// <param name="firstMoved">The local day of the first movement that is not voided; not later than the last day.</param>
    /// <param name="lastDay">The last day that ended.</param>
    public static StockReplayPlan Of(StockBook book, DateOnly changedFrom, DateOnly firstMoved, DateOnly lastDay)
    {
        var keep = StoreMonth.Of(lastDay, 1).AddMonths(1 - StockOpening.MonthsKept);
        var changed = changedFrom <= book.MadeThrough ? changedFrom : book.MadeThrough ?? DateOnly.MinValue;
        var month = StoreMonth.Of(changed, 1);
        if (book.OpeningsSince is not { } since || since > month)
        {
            var first = StoreMonth.Of(firstMoved, 1);
            return new StockReplayPlan(changedFrom, firstMoved, lastDay, Resumes: false, first > keep ? first : keep);
        }

        var start = month.Days(1).First;
        return new StockReplayPlan(changedFrom, start > firstMoved ? start : firstMoved, lastDay, start >= firstMoved, since > keep ? since : keep);
    }
}
