using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Reads the trail of the scope's group, the newest first. It is walked by number, for nobody waits for all of it to be counted.</summary>
public sealed class AuditList(KpiDbContext db)
{
    /// <summary>So many entries, and one more where there are older ones.</summary>
    public async Task<List<AuditEntry>> Run(AuditFilter filter, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        if ((filter.From ?? filter.Until) is not null)
        {
            // Numbers say the order and times lie in them but roughly in order, so the walk is told where to begin and end: without that it
            // would go through all that is newer than the days asked for.
            if (await Bounds(filter, ct) is not var (first, last)) return [];
            found = found.Where(e => e.Number >= first && e.Number <= last);
        }

        return await found.OrderByDescending(e => e.Number).Take(size).ToListAsync(ct);
    }

    /// <summary>The number of the newest entry; 0 when there is none.</summary>
    public Task<long> Newest(CancellationToken ct) => db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(ct);

    /// <summary>The least and the greatest number of the entries of some days; null when there are none. The index alone answers it.</summary>
    private async Task<(long First, long Last)?> Bounds(AuditFilter filter, CancellationToken ct)
    {
        var days = db.AuditEntries.AsNoTracking();
        if (filter.From is { } from) days = days.Where(e => e.At >= from);
        if (filter.Until is { } until) days = days.Where(e => e.At < until);
        var found = await days.GroupBy(e => e.GroupId).Select(g => new { First = g.Min(e => e.Number), Last = g.Max(e => e.Number) }).SingleOrDefaultAsync(ct); // of one group
        return found is null ? null : (found.First, found.Last);
    }

    private IQueryable<AuditEntry> Matching(AuditFilter filter)
    {
        var found = db.AuditEntries.AsNoTracking();
        if (filter.Actor is { Length: > 0 } actor)
        {
            found = actor.EndsWith(':') ? found.Where(e => e.Actor.StartsWith(actor)) : found.Where(e => e.Actor == actor);
            if (filter.NotByActor.Count > 0) found = found.Where(e => !filter.NotByActor.Contains(e.RecordType));
        }

        if (filter.RecordType is { Length: > 0 } type) found = found.Where(e => e.RecordType == type);
        if (filter.Key?.Trim() is { Length: > 0 } key)
        {
            found = long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? found.Where(e => e.RecordKey == key || e.RecordId == id) : found.Where(e => e.RecordKey == key);
        }

        if (filter.StoreId is { } store) found = found.Where(e => e.StoreId == store);
        if (filter.From is { } from) found = found.Where(e => e.At >= from);
        if (filter.Until is { } until) found = found.Where(e => e.At < until);
        if (filter.Before is { } before) found = found.Where(e => e.Number < before);
        return found;
    }
}
