using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads scorecards, the newest revision of each, for API, pages and workbook alike.</summary>
public sealed class ScorecardQuery(KpiDbContext db)
{
    /// <summary>A page of a month's scorecards with their lines, in order of store and employee number, and how many there are in all.</summary>
    public async Task<(int Total, List<ScorecardView> Cards)> Page(StoreMonth month, int? storeId, int page, int size, CancellationToken ct)
    {
        var cards = Rows(month).Where(r => storeId == null || r.Card.StoreId == storeId);
        var total = await cards.CountAsync(ct);
        var rows = await cards.OrderBy(r => r.Store.Code).ThenBy(r => r.Employee.Number).ThenBy(r => r.Card.Id).Skip((page - 1) * size).Take(size).ToListAsync(ct);
        return (total, await WithLines(rows, ct));
    }

    /// <summary>One person's scorecard of a month, or null.</summary>
    /// <param name="month">The month.</param>
    /// <param name="employeeId">Whose.</param>
    /// <param name="ct">Stops the work.</param>
    /// <param name="inWholeGroup">For people who read their own: also of a store that they worked in before.</param>
    public async Task<ScorecardView?> Find(StoreMonth month, int employeeId, CancellationToken ct, bool inWholeGroup = false)
    {
        var found = Rows(month).Where(r => r.Card.EmployeeId == employeeId);
        if (inWholeGroup) found = found.IgnoreQueryFilters([QueryFilters.Store]);
        var rows = await found.OrderByDescending(r => r.Card.Id).Take(1).ToListAsync(ct);
        return (await WithLines(rows, ct)).FirstOrDefault();
    }

    private IQueryable<Row> Rows(StoreMonth month) =>
        from card in db.Set<Scorecard>().AsNoTracking()
        where card.Month == month
        join state in db.Set<AppraisalMonth>() on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
        join store in db.Stores on card.StoreId equals store.Id
        join employee in db.Employees.AsNoTracking() on card.EmployeeId equals employee.Id
        join position in db.Positions on card.PositionId equals position.Id
        join version in db.Set<PlanVersion>() on card.PlanVersionId equals version.Id
        select new Row { Card = card, State = state.State, Store = store, Employee = employee, Position = position, PlanNumber = version.Number };

    private async Task<List<ScorecardView>> WithLines(List<Row> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Card.Id).ToList();
        // The cards have passed the store filter where it holds, and their lines belong to them.
        var lines = (await db.ScorecardLines.AsNoTracking().IgnoreQueryFilters([QueryFilters.Store])
            .Where(l => ids.Contains(l.ScorecardId)).ToListAsync(ct)).ToLookup(l => l.ScorecardId);
        return
        [
            .. rows.Select(r => new ScorecardView(
                r.Card, r.State, r.Store.Code, r.Store.Name, r.Employee.Number, r.Employee.Name, r.Position.Code, r.Position.Name, r.PlanNumber,
                [.. lines[r.Card.Id].OrderBy(l => l.Ordinal)])),
        ];
    }

    private sealed class Row
    {
        public required Scorecard Card { get; init; }

        public required MonthState State { get; init; }

        public required Store Store { get; init; }

        public required Employee Employee { get; init; }

        public required Position Position { get; init; }

        public required int PlanNumber { get; init; }
    }
}
