using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Stores that share a time zone, and so the bounds of their months: what one statement can sum.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="StoreIds">The stores.</param>
/// <param name="FirstDayOfMonth">The day on which the group's months start.</param>
internal sealed record StoreZones(TimeZoneInfo Zone, int[] StoreIds, int FirstDayOfMonth)
{
    /// <summary>Some stores by time zone.</summary>
    public static async Task<IReadOnlyList<StoreZones>> Of(KpiDbContext db, IQueryable<Store> stores, CancellationToken ct)
    {
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).FirstOrDefaultAsync(ct);
        var found = await stores.OrderBy(s => s.Id).Select(s => new { s.Id, s.TimeZone }).ToListAsync(ct);
        return [.. found.GroupBy(s => s.TimeZone).Select(g => new StoreZones(LocalTime.Zone(g.Key), [.. g.Select(s => s.Id)], firstDay))];
    }

    /// <summary>From the first month's start to the last one's end, but not beyond the present.</summary>
    public Period Period(IReadOnlyList<StoreMonth> months, DateTime now) =>
        new Period(months[0].Period(Zone, FirstDayOfMonth).From, months[^1].Period(Zone, FirstDayOfMonth).Until).UpTo(now);

    /// <summary>The instants at which one month ends and the next begins.</summary>
    public IReadOnlyList<DateTime> Cuts(IReadOnlyList<StoreMonth> months) => [.. months.Skip(1).Select(m => m.Period(Zone, FirstDayOfMonth).From)];
}
