using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Quarters;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Quarters;

/// <summary>Merges a quarter from stored scorecards, person by person.</summary>
public sealed class QuarterQuery(KpiDbContext db)
{
    /// <summary>A page of people with a scorecard in the quarter, in order of number, and how many there are in all.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="storeId">Only people appraised by this store in the quarter.</param>
    /// <param name="employeeId">Only this person.</param>
    /// <param name="publishedOnly">Leaves out months that the employees have not been shown yet.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">People a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(int Total, List<QuarterView> People)> Page(
        Quarter quarter, int? storeId, int? employeeId, bool publishedOnly, int page, int size, CancellationToken ct)
    {
        var months = quarter.Months.ToList();
        var held =
            from card in db.Set<Scorecard>().AsNoTracking()
            where months.Contains(card.Month) && (storeId == null || card.StoreId == storeId) && (employeeId == null || card.EmployeeId == employeeId)
            join state in db.Set<AppraisalMonth>() on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            where !publishedOnly || state.State >= MonthState.Published
            select card;
        var people = db.Employees.AsNoTracking().Where(e => held.Any(c => c.EmployeeId == e.Id));
        var total = await people.CountAsync(ct);
        var rows = await people.OrderBy(e => e.Number).ThenBy(e => e.Id).Skip((page - 1) * size).Take(size).Select(e => new { e.Id, e.Number, e.Name }).ToListAsync(ct);
        var ids = rows.Select(r => r.Id).ToList();
        var cards = (await held.Where(c => ids.Contains(c.EmployeeId)).Include(c => c.Lines).AsSplitQuery().ToListAsync(ct)).ToLookup(c => c.EmployeeId);
        var stores = await db.Stores.AsNoTracking().ToDictionaryAsync(s => s.Id, s => new { s.Code, s.Name }, ct);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => new { p.Code, p.Name }, ct);
        var versionIds = cards.SelectMany(c => c).Select(c => c.PlanVersionId).Distinct().ToList();
        var rules = await db.Set<PlanVersion>().AsNoTracking().Where(v => versionIds.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.QuarterRule, ct);
        return (total, [.. rows.Select(r =>
        {
            var newest = cards[r.Id].MaxBy(c => c.Month)!; // people without a card were left out
            var (store, position) = (stores[newest.StoreId], positions[newest.PositionId]);
            var summary = QuarterSummary.Of(quarter, cards[r.Id], rules[newest.PlanVersionId]);
            return new QuarterView(summary, r.Number, r.Name, store.Code, store.Name, position.Code, position.Name);
        })]);
    }
}
