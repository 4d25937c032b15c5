using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Makes an API key for the scope's group, or for one of its stores.</summary>
public sealed class AddApiKey(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// The key's text: shown once, kept nowhere. Refused: <c>name</c> missing or too long, <c>scopes</c> none, <c>unknown-store</c>.
    /// </summary>
    /// <param name="name">Who it is for.</param>
    /// <param name="scopes">What it may be used for.</param>
    /// <param name="storeCode">The only store it reaches; null: the whole group.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<string>> Run(string name, ApiKeyScopes scopes, string? storeCode, CancellationToken ct)
    {
        name = name.Trim();
        if (name.Length == 0) return new Problem("name", "required");
        if (name.Length > ApiKey.NameLength) return new Problem("name", "too-long", ApiKey.NameLength);
        if (scopes == ApiKeyScopes.None) return new Problem("scopes", "required");
        var store = storeCode is null ? null : await db.Stores.Where(s => s.Code == storeCode).Select(s => (int?)s.Id).SingleOrDefaultAsync(ct);
        if (storeCode is not null && store is null) return new Problem("store", "unknown-store", storeCode);
        if (storeCode is null && !db.Scope.WholeGroup) return new Problem("store", "required");
        var (key, text) = ApiKey.Make(db.Scope.GroupId, store, name, scopes, clock.GetUtcNow().UtcDateTime);
        db.Add(key);
        await db.SaveChangesAsync(ct);
        return text;
    }
}
