using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>Stores and positions to choose from, code and name.</summary>
public sealed record PlaceChoices(IReadOnlyList<(string Code, string Name)> Stores, IReadOnlyList<(string Code, string Name)> Positions)
{
    public static readonly PlaceChoices None = new([], []);

    internal static async Task<PlaceChoices> Read(KpiDbContext db, CancellationToken ct)
    {
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).Select(s => new { s.Code, s.Name }).Take(1_000).ToListAsync(ct);
        var positions = await db.Positions.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Code, p.Name }).ToListAsync(ct);
        return new PlaceChoices([.. stores.Select(s => (s.Code, s.Name))], [.. positions.Select(p => (p.Code, p.Name))]);
    }
}
