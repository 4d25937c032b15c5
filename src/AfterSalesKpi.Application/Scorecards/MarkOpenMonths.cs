using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Marks what time alone changes: the running month of every store, and the one before as long as it is not published (promises run
/// out, calling windows end). Run every night, and so on the first night of a month for the month that has just ended.
/// </summary>
public sealed class MarkOpenMonths(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Marks them for every store of the scope.</summary>
    /// <returns>How many months were marked.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var stores = await db.Stores.AsNoTracking().Select(s => new { s.Id, s.GroupId, s.TimeZone }).ToListAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var wanted = stores.SelectMany(s =>
        {
            var running = StoreMonth.Of(now, LocalTime.Zone(s.TimeZone), firstDay);
            return new[] { (s.GroupId, s.Id, running.AddMonths(-1)), (s.GroupId, s.Id, running) };
        }).ToList();
        var earliest = wanted.Select(w => w.Item3).DefaultIfEmpty().Min();
        var closed = (await db.Set<AppraisalMonth>().AsNoTracking().Where(m => m.Month >= earliest && m.State >= MonthState.Published)
            .Select(m => new { m.StoreId, m.Month }).ToListAsync(ct)).Select(m => (m.StoreId, m.Month)).ToHashSet();
        var marks = wanted.Where(w => !closed.Contains((w.Id, w.Item3))).Select(w => new MonthToCalculate(w.GroupId, w.Id, w.Item3)).ToList();
        db.AddRange(marks);
        await db.SaveChangesAsync(ct);
        return marks.Count;
    }
}
