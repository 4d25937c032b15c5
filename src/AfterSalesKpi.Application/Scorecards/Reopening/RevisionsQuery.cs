using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Reopening;

/// <summary>Reads the revisions of a month in the stores of the scope.</summary>
public sealed class RevisionsQuery(KpiDbContext db)
{
    private const int MostStores = 200;
    private const int MostChanges = 200;

    /// <summary>Store by store, in order of code; stores where the month has begun.</summary>
    public async Task<List<StoreRevisions>> Run(StoreMonth month, int? storeId, CancellationToken ct)
    {
        var rows = await (
            from row in db.AppraisalMonths.AsNoTracking()
            where row.Month == month && (storeId == null || row.StoreId == storeId)
            join store in db.Stores on row.StoreId equals store.Id
            orderby store.Code, store.Id
            select new { Row = row, store.Code, store.Name, store.TimeZone }).Take(MostStores).ToListAsync(ct);
        var ids = rows.Select(r => r.Row.StoreId).ToList();
        var reopenings = (await db.MonthReopenings.AsNoTracking().Where(r => r.Month == month && ids.Contains(r.StoreId)).OrderBy(r => r.Id).ToListAsync(ct)).ToLookup(r => r.StoreId);
        return [.. rows.Select(r => new StoreRevisions(r.Row, r.Code, r.Name, r.TimeZone, [.. reopenings[r.Row.StoreId]]))];
    }

    /// <summary>The scores that differ between two revisions of a store's month, the greatest difference first.</summary>
    public async Task<List<RevisionChange>> Changes(int storeId, StoreMonth month, int earlier, int later, CancellationToken ct)
    {
        var cards = await (
            from card in db.Scorecards.AsNoTracking()
            where card.StoreId == storeId && card.Month == month && (card.Revision == earlier || card.Revision == later)
            join employee in db.Employees.AsNoTracking() on card.EmployeeId equals employee.Id
            select new { card.Revision, card.FinalHundredths, employee.Number, employee.Name }).ToListAsync(ct);
        return
        [
            .. cards.GroupBy(c => (c.Number, c.Name))
                .Select(g => new RevisionChange(
                    g.Key.Number, g.Key.Name, g.FirstOrDefault(c => c.Revision == earlier)?.FinalHundredths, g.FirstOrDefault(c => c.Revision == later)?.FinalHundredths))
                .Where(c => c.BeforeHundredths != c.AfterHundredths)
                .OrderByDescending(c => Math.Abs((c.AfterHundredths ?? 0) - (c.BeforeHundredths ?? 0))).ThenBy(c => c.Number, StringComparer.Ordinal).Take(MostChanges),
        ];
    }
}
