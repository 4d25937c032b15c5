using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>Reads how each store stands against the group's calendar for closing months.</summary>
public sealed class ClosingQuery(KpiDbContext db, ChecklistQuery checks, TimeProvider clock)
{
    /// <summary>The group's calendar; the usual one where none is kept.</summary>
    public async Task<CloseCalendar> Calendar(CancellationToken ct) =>
        await db.CloseCalendars.AsNoTracking().FirstOrDefaultAsync(ct) ?? new CloseCalendar(db.Scope.GroupId);

    /// <summary>Store by store, in order of code.</summary>
    public async Task<List<StoreClosing>> Run(StoreMonth month, int? storeId, CancellationToken ct)
    {
        var open = await checks.Run(month, storeId, ct);
        var ids = open.ConvertAll(s => s.StoreId);
        var calendar = await Calendar(ct);
        var hours = await db.HoursOf(ids, ct);
        var lastDay = month.Days(await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct)).NextFirst.AddDays(-1);
        var rows = await db.AppraisalMonths.AsNoTracking().Where(m => m.Month == month && ids.Contains(m.StoreId)).ToDictionaryAsync(m => m.StoreId, ct);
        var appeals = (await db.Appeals.AsNoTracking().Where(a => a.Month == month && ids.Contains(a.StoreId)).Select(a => new { a.StoreId, a.DecidedAt, a.WithdrawnAt }).ToListAsync(ct)).ToLookup(a => a.StoreId);
        var people = await Published(month, ids, ct);
        var read = await Confirmed(month, ids, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return
        [
            .. open.Select(store =>
            {
                var row = rows.GetValueOrDefault(store.StoreId);
                var undecided = appeals[store.StoreId].Count(a => a.DecidedAt is null && a.WithdrawnAt is null);
                var settledAt = appeals[store.StoreId].Max(a => a.DecidedAt ?? a.WithdrawnAt);
                var steps = Enum.GetValues<CloseStep>().Select(step =>
                {
                    var due = DueAt(hours[store.StoreId], lastDay, calendar.DayOf(step));
                    var done = DoneAt(step, row, due, now, store.Total == 0, undecided, settledAt);
                    return new ClosingStep(step, due, done, Light(due, done, now));
                });
                return new StoreClosing(store.Code, store.Name, store.TimeZone, [.. steps], read.GetValueOrDefault(store.StoreId), people.GetValueOrDefault(store.StoreId), undecided);
            }),
        ];
    }

    /// <summary>How a step stands.</summary>
    public static CloseLight Light(DateTime due, DateTime? done, DateTime now) =>
        done is { } at ? at <= due ? CloseLight.OnTime : CloseLight.DoneLate
        : now > due ? CloseLight.Late : due - now <= TimeSpan.FromDays(1) ? CloseLight.Due : CloseLight.Ahead;

    /// <summary>The end of the n-th working day after the month.</summary>
    private static DateTime DueAt(StoreHours hours, DateOnly lastDay, int days) =>
        LocalTime.StartOfDay(hours.Calendar.AddWorkingDays(lastDay, days).AddDays(1), hours.Zone);

    private static DateTime? DoneAt(CloseStep step, AppraisalMonth? row, DateTime due, DateTime now, bool nothingOpen, int undecided, DateTime? settledAt) => step switch
    {
        CloseStep.Cutoff => now >= due ? due : null,
        CloseStep.Calculate => row?.PublishedAt < row?.CalculatedAt ? row?.PublishedAt : row?.CalculatedAt ?? row?.PublishedAt, // a later revision is not the first calculation
        CloseStep.Review => row?.PublishedAt ?? (nothingOpen && row?.State == MonthState.Calculated ? row.CalculatedAt : null),
        CloseStep.Publish => row?.PublishedAt,
        CloseStep.Appeals => row?.LockedAt ?? (row?.AppealsUntil is { } until && until <= now && undecided == 0 ? (settledAt > until ? settledAt : until) : null),
        CloseStep.Lock => row?.LockedAt,
        _ => null,
    };

    private async Task<Dictionary<int, int>> Published(StoreMonth month, List<int> stores, CancellationToken ct) => await (
        from card in db.Scorecards.AsNoTracking()
        where card.Month == month && stores.Contains(card.StoreId)
        join m in db.AppraisalMonths on new { card.StoreId, card.Month, Published = (int?)card.Revision } equals new { m.StoreId, m.Month, Published = m.PublishedRevision }
        group card by card.StoreId into g
        select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private async Task<Dictionary<int, int>> Confirmed(StoreMonth month, List<int> stores, CancellationToken ct) => await (
        from read in db.ScoreConfirmations.AsNoTracking()
        where read.Month == month && stores.Contains(read.StoreId)
        join m in db.AppraisalMonths on new { read.StoreId, read.Month, Published = (int?)read.Revision } equals new { m.StoreId, m.Month, Published = m.PublishedRevision }
        group read by read.StoreId into g
        select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
