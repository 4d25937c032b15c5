using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>Stores and positions to choose from, code and names; a retired position only for who holds it.</summary>
public sealed record PlaceChoices(IReadOnlyList<(string Code, string Name)> Stores, IReadOnlyList<(string Code, string Name, string EnglishName)> Positions)
{
    public static readonly PlaceChoices None = new([], []);

    internal static async Task<PlaceChoices> Read(KpiDbContext db, string? held, CancellationToken ct)
    {
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).Select(s => new { s.Code, s.Name }).Take(1_000).ToListAsync(ct);
        var positions = await db.Positions.AsNoTracking().Where(p => !p.Retired || p.Code == held).OrderBy(p => p.Id).Select(p => new { p.Code, p.Name, p.EnglishName }).ToListAsync(ct);
        return new PlaceChoices([.. stores.Select(s => (s.Code, s.Name))], [.. positions.Select(p => (p.Code, p.Name, p.EnglishName))]);
    }
}
