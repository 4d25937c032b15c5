using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Suggests times to promise a customer who has just come: what it usually takes, and the ends of working days.</summary>
public sealed class SuggestPromises(KpiDbContext db, Calendars calendars, TimeProvider clock)
{
    /// <summary>For how many days back it is looked at what an order takes.</summary>
    public const int UsualDays = 90;

    /// <summary>Fewer orders say nothing about what is usual.</summary>
    public const int FewestOrders = 5;

    private const int MostOrders = 300;
    private const int Quarter = 15;
    private const int BeforeClosing = 30;
    private const long WorkOfADay = 10 * 3600;
    private const int MostSpans = 20;

    // A store that is always open has nobody at the desk all night, either.
    private const int UsualEvening = (17 * 60) + 30;

    /// <summary>The suggestions for a store of the scope, the earliest first, none twice.</summary>
    public async Task<List<SuggestedPromise>> Run(int storeId, ServiceType? type, CancellationToken ct)
    {
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var hours = await calendars.Of(storeId, ct);
        var today = hours.DayOf(now);
        List<SuggestedPromise> found = [];
        var soon = Rounded(now.AddHours(2));
        if (hours.Calendar.IsOpen(LocalTime.FromUtc(soon, hours.Zone))) found.Add(new SuggestedPromise(PromiseKind.TwoHours, soon));
        if (type is { } kind && await Usual(storeId, kind, now, ct) is { } seconds) found.Add(new SuggestedPromise(PromiseKind.Usual, Rounded(Done(hours, now, seconds))));
        if (Evening(hours, today) is { } evening && evening >= now.AddMinutes(BeforeClosing)) found.Add(new SuggestedPromise(PromiseKind.Today, evening));
        if (Evening(hours, hours.Calendar.NextWorkingDay(today)) is { } next) found.Add(new SuggestedPromise(PromiseKind.NextDay, next));
        return [.. found.DistinctBy(p => p.At).OrderBy(p => p.At)];
    }

    /// <summary>Half of such orders took no longer, seconds; null where there were too few.</summary>
    private async Task<long?> Usual(int storeId, ServiceType type, DateTime now, CancellationToken ct)
    {
        var since = now.AddDays(-UsualDays);
        var took = await db.WorkOrders
            .Where(o => o.StoreId == storeId && o.CompletedAt >= since && o.CompletedAt <= now && o.ServiceType == type && o.HandlingSeconds != null && !o.Voided)
            .OrderByDescending(o => o.CompletedAt).ThenByDescending(o => o.Id).Select(o => o.HandlingSeconds!.Value).Take(MostOrders).ToListAsync(ct); // asked for
        took.Sort();
        return took.Count < FewestOrders ? null : took[took.Count / 2];
    }

    /// <summary>When it would be done: work that fits into a day goes on the next morning, longer work has its nights in what it usually takes.</summary>
    private static DateTime Done(StoreHours hours, DateTime now, long seconds)
    {
        if (hours.Calendar.IsAlways || seconds > WorkOfADay) return hours.NextOpening(now.AddSeconds(seconds));
        var at = hours.NextOpening(now);
        for (var spans = 0; spans < MostSpans; spans++)
        {
            var (day, minute) = (hours.DayOf(at), (int)LocalTime.FromUtc(at, hours.Zone).TimeOfDay.TotalMinutes);
            if (hours.Calendar.HoursOn(day).Where(s => minute >= s.From && minute < s.Until).Select(s => (OpenSpan?)s).FirstOrDefault() is not { } open) break;
            var closes = LocalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(open.Until), hours.Zone);
            if (at.AddSeconds(seconds) <= closes) return at.AddSeconds(seconds);
            seconds -= Elapsed.Seconds(at, closes);
            at = hours.NextOpening(closes);
        }

        return at;
    }

    /// <summary>Half an hour before the store closes on a day.</summary>
    private static DateTime? Evening(StoreHours hours, DateOnly day)
    {
        var minute = hours.Calendar.IsAlways ? UsualEvening : hours.Calendar.HoursOn(day) is [.., var last] ? last.Until - BeforeClosing : (int?)null;
        return minute is { } at ? LocalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(at), hours.Zone) : null;
    }

    private static DateTime Rounded(DateTime at)
    {
        var over = at.Ticks % TimeSpan.FromMinutes(Quarter).Ticks;
        return over == 0 ? at : at.AddTicks(TimeSpan.FromMinutes(Quarter).Ticks - over);
    }
}
