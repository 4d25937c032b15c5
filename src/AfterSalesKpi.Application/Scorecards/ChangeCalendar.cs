using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Gives a store another working calendar. Answers to bookings and work are counted by it from then on, and again in every month that is not
/// locked (indicators.md no. 5, 25); locked months stay as they are.
/// </summary>
public sealed class ChangeCalendar(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>The code of the problem that somebody else has saved the calendar since it was opened.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>
    /// Saves it. Refused: <c>unknown-store</c>, <see cref="ChangedMeanwhile"/>, or as <see cref="StoreCalendar"/> refuses, every problem at once.
    /// </summary>
    /// <returns>How many orders were counted again with another result.</returns>
    public Task<Outcome<int>> Run(int storeId, CalendarEntry entry, CancellationToken ct) => transaction.Run(work => Save(work, storeId, entry, ct), ct);

    private async Task<Outcome<int>> Save(ImportWork work, int storeId, CalendarEntry entry, CancellationToken ct)
    {
        if (!await db.Stores.AnyAsync(s => s.Id == storeId, ct)) return new Problem("store", "unknown-store", storeId);
        await work.LoadStores([storeId], ct);
        var calendar = await db.StoreCalendars.SingleOrDefaultAsync(c => c.StoreId == storeId, ct);
        if (calendar?.Version != entry.Version) return new Problem("version", ChangedMeanwhile);
        var isNew = calendar is null;
        calendar ??= new StoreCalendar(work.GroupId, storeId);
        Outcome[] outcomes = [calendar.OpenOn(entry.Weekdays), calendar.Observe(entry.Days), calendar.TakeBookings(entry.SlotMinutes, entry.SlotCapacity)];
        var problems = outcomes.SelectMany(o => o.Problems).ToList();
        if (problems.Count > 0) return problems;
        if (isNew) db.Add(calendar);
        await db.SaveChangesAsync(ct); // before the orders: saving those reads it
        var counted = await CountAgain(work, work.Store(storeId), calendar.Calendar, ct);
        await work.Write(ct);
        return counted;
    }

    private async Task<int> CountAgain(ImportWork work, StoreClock store, WorkingCalendar calendar, CancellationToken ct)
    {
        var hours = new StoreHours(calendar, store.Zone);
        var locked = await db.AppraisalMonths.AsNoTracking().Where(m => m.StoreId == store.Id && m.State == MonthState.Locked).Select(m => m.Month).ToListAsync(ct);
        var final = locked.ToHashSet();
        bool IsFinal(DateTime at) => final.Contains(store.MonthOf(at).Month);
        var answers = await db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == store.Id && o.BookedAt != null && o.ConfirmedAt != null)
            .Select(o => new { o.Id, BookedAt = o.BookedAt!.Value, ConfirmedAt = o.ConfirmedAt!.Value, o.BookingResponseSeconds }) // asked for
            .ToListAsync(ct);
        var repairs = await db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == store.Id && o.StartedAt != null && o.CompletedAt != null)
            .Select(o => new { o.Id, StartedAt = o.StartedAt!.Value, CompletedAt = o.CompletedAt!.Value, o.Pauses, o.RepairSeconds }) // asked for
            .ToListAsync(ct);
        var changedAnswers = answers.Where(a => a.BookingResponseSeconds != hours.SecondsOpen(a.BookedAt, a.ConfirmedAt) && !IsFinal(a.ConfirmedAt)).Select(a => a.Id);
        var changedRepairs = repairs
            .Where(r => r.RepairSeconds != WorkOrder.Worked(hours, r.StartedAt, r.CompletedAt, r.Pauses) && !IsFinal(r.CompletedAt)).Select(r => r.Id);
        var others = changedAnswers.Union(changedRepairs).ToList();
        foreach (var order in await Chunks.Find(others, some => db.WorkOrders.Where(o => some.Contains(o.Id)), ct))
        {
            order.MeasureTimes(hours);
            foreach (var at in new[] { order.ConfirmedAt, order.CompletedAt }) work.Marks.Touch(store, at);
        }

        return others.Count;
    }
}
