using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Grades;

/// <summary>Reads how the grades of a month are distributed, store by store, beside what is wished.</summary>
public sealed class GradesQuery(KpiDbContext db)
{
    /// <summary>Most stores on the page.</summary>
    public const int MostStores = 1000;

    /// <summary>The stores that have scores in the month, in order of their codes.</summary>
    public async Task<IReadOnlyList<StoreGrades>> Run(StoreMonth month, int? storeId, CancellationToken ct)
    {
        var stores = await (
            from state in db.AppraisalMonths.AsNoTracking()
            where state.Month == month && (storeId == null || state.StoreId == storeId)
            join store in db.Stores on state.StoreId equals store.Id
            orderby store.Code
            select new { store.Id, store.Code, store.Name, state.State }).Take(MostStores).ToListAsync(ct);
        var ids = stores.ConvertAll(s => s.Id);
        var counts = await (
            from card in db.Scorecards.AsNoTracking()
            where card.Month == month && card.Grade != null && ids.Contains(card.StoreId)
            join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            group card by new { card.StoreId, card.Grade } into g
            select new { g.Key.StoreId, g.Key.Grade, People = g.Count() }).ToListAsync(ct);
        var wishes = await db.GradeWishes.AsNoTracking().Where(w => ids.Contains(w.StoreId)).ToDictionaryAsync(w => w.StoreId, ct);
        var byStore = counts.ToLookup(c => c.StoreId);
        return
        [
            .. stores.Select(s => new StoreGrades(
                s.Id, s.Code, s.Name, s.State, byStore[s.Id].ToDictionary(c => c.Grade!, c => c.People), wishes.GetValueOrDefault(s.Id))), // not null: filtered
        ];
    }
}
