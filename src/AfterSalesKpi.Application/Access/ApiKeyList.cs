using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Reads the API keys of the scope's group.</summary>
public sealed class ApiKeyList(KpiDbContext db)
{
    private const int Most = 500;

    /// <summary>All of them, those that hold first, the newest first.</summary>
    public Task<List<ApiKeyRow>> Run(CancellationToken ct) => (
        from k in db.ApiKeys.AsNoTracking()
        where k.GroupId == db.Scope.GroupId
        orderby k.RevokedAt != null, k.Id descending
        select new ApiKeyRow(
            k.Id, k.Name, k.Scopes, db.Stores.Where(s => s.Id == k.StoreId).Select(s => s.Name).FirstOrDefault(),
            db.Stores.Where(s => s.Id == k.StoreId).Select(s => s.TimeZone).FirstOrDefault(), k.CreatedAt,
            db.ApiKeyUses.Where(u => u.ApiKeyId == k.Id).Select(u => (DateTime?)u.At).FirstOrDefault(), k.RevokedAt)).Take(Most).ToListAsync(ct);
}
