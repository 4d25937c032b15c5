using AfterSalesKpi.Data;
using AfterSalesKpi.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>In which of the person's stores a SKU exists; the store in the address decides, else the one that is looked at when it has the part.</summary>
public static class PartPlaces
{
    private const int Most = 50;

    /// <param name="db">Sees the person's stores.</param>
    /// <param name="segment">The SKU as the address has it: a slash within it stays escaped there, because it would end the segment.</param>
    /// <param name="user">Who looks.</param>
    /// <param name="request">May name the store.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<List<PartPlace>> Of(KpiDbContext db, string segment, CurrentUser user, HttpRequest request, CancellationToken ct)
    {
        var sku = segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var found = await (
            from p in db.Parts.AsNoTracking()
            join s in db.Stores on p.StoreId equals s.Id
            where p.Sku == sku
            orderby s.Code
            select new PartPlace(p.Id, p.Sku, s.Id, s.Code, s.Name)).Take(Most).ToListAsync(ct);
        if (request.Query["store"].ToString() is { Length: > 0 } code) return found.FindAll(p => p.Store == code);
        return user.Store is { } here && found.Find(p => p.StoreId == here.Id) is { } only ? [only] : found;
    }
}
