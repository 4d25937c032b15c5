using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data;

/// <summary>When stores are open.</summary>
public static class StoreHoursQuery
{
    /// <summary>The hours of some visible stores, by store; those without a calendar are always open.</summary>
    public static async Task<Dictionary<int, StoreHours>> HoursOf(this KpiDbContext db, IReadOnlyCollection<int> storeIds, CancellationToken ct)
    {
        var found = await (
            from s in db.Stores.AsNoTracking()
            where storeIds.Contains(s.Id)
            join c in db.StoreCalendars.AsNoTracking() on s.Id equals c.StoreId into calendars
            from c in calendars.DefaultIfEmpty()
            select new { s.Id, s.TimeZone, Calendar = c }).ToListAsync(ct);
        return found.ToDictionary(f => f.Id, f => new StoreHours(f.Calendar?.Calendar ?? WorkingCalendar.Always, LocalTime.Zone(f.TimeZone)));
    }
}
