using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Whether anything of a store has changed since it was read, asked of the trail, which every change of a record adds to on whatever node:
/// one small query, by the trail's key.
/// </summary>
public static class TrailNews
{
    private static readonly PerModel<Func<KpiDbContext, CancellationToken, Task<long?>>> Head = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, CancellationToken ct) => db.AuditHeads.Select(h => (long?)h.Number).SingleOrDefault()));

    private static readonly PerModel<Func<KpiDbContext, long, int, CancellationToken, Task<bool>>> News = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, long since, int storeId, CancellationToken ct) => db.AuditEntries.Any(e => e.Number > since && (e.StoreId == null || e.StoreId == storeId))));

    /// <summary>The number of the last entry of the scope's group; 0 when there is none. To be read before what is then kept.</summary>
    public static async Task<long> TrailHead(this KpiDbContext db, CancellationToken ct) => await Head.Of(db)(db, ct) ?? 0;

    /// <summary>True when something of the store, or of the whole group, was entered or changed after that entry.</summary>
    public static Task<bool> HasChangedSince(this KpiDbContext db, long number, int storeId, CancellationToken ct) => News.Of(db)(db, number, storeId, ct);
}
