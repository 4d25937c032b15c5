using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Reads the trail of the scope's group, the newest first. It is walked by number, for nobody waits for all of it to be counted.</summary>
public sealed class AuditList(KpiDbContext db)
{
    /// <summary>So many entries, and one more where there are older ones.</summary>
    public Task<List<AuditEntry>> Run(AuditFilter filter, int size, CancellationToken ct) =>
        Matching(filter).OrderByDescending(e => e.Number).Take(size).ToListAsync(ct);

    /// <summary>The number of the newest entry; 0 when there is none.</summary>
    public Task<long> Newest(CancellationToken ct) => db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(ct);

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
