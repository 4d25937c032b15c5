using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Takes an API key of the scope's group back, at once and for good.</summary>
public sealed class RevokeApiKey(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Takes it back; once more changes nothing. Refused: <c>unknown-key</c>.</summary>
    public async Task<Outcome> Run(int id, CancellationToken ct)
    {
        var key = await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id && k.GroupId == db.Scope.GroupId, ct);
        if (key is null || !db.Scope.WholeGroup) return Outcome.Refused("", "unknown-key");
        key.Revoke(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
