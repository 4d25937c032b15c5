using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>指标库 of the scope's group, read once in a unit of work: one small query, whatever asks for it.</summary>
public sealed class GroupCatalogue(KpiDbContext db)
{
    private (int GroupId, IndicatorCatalogue Catalogue)? read;

    /// <summary>
    /// The catalogue as it was read before. Pages read it before their views are made (<see cref="Load"/>); whatever else asks without having
    /// done so waits for the database.
    /// </summary>
    public IndicatorCatalogue Now
    {
        get
        {
            if (read is { } known && known.GroupId == db.Scope.GroupId) return known.Catalogue;
            read = (db.Scope.GroupId, IndicatorCatalogue.With([.. Own(db)]));
            return read.Value.Catalogue;
        }
    }

    /// <summary>The catalogue.</summary>
    public async ValueTask<IndicatorCatalogue> Load(CancellationToken ct)
    {
        if (read is { } known && known.GroupId == db.Scope.GroupId) return known.Catalogue;
        var catalogue = await Of(db, ct);
        read = (db.Scope.GroupId, catalogue);
        return catalogue;
    }

    /// <summary>The catalogue as it is at this moment.</summary>
    public static async Task<IndicatorCatalogue> Of(KpiDbContext db, CancellationToken ct) => IndicatorCatalogue.With(await Own(db).ToListAsync(ct));

    private static IQueryable<OwnIndicator> Own(KpiDbContext db) => db.OwnIndicators.AsNoTracking().OrderBy(i => i.Number).Take(OwnIndicator.Most);
}
