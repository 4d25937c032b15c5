using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads scorecards, the newest revision of each unless another is asked for, for API, pages and workbook alike.</summary>
public sealed class ScorecardQuery(KpiDbContext db)
{
    /// <summary>Most stores that appraise somebody in one month; after a transfer the old one's card may be left.</summary>
    private const int MostStores = 5;

    /// <summary>A page of a month's scorecards with their lines, in order of store and employee number, and how many there are in all.</summary>
    public async Task<(int Total, List<ScorecardView> Cards)> Page(StoreMonth month, int? storeId, int page, int size, CancellationToken ct)
    {
        var cards = Newest(Rows(db.Scorecards.Where(c => c.Month == month && (storeId == null || c.StoreId == storeId))));
        var total = await cards.CountAsync(ct);
        var rows = await cards.OrderBy(r => r.Store.Code).ThenBy(r => r.Employee.Number).ThenBy(r => r.Card.Id).Skip((page - 1) * size).Take(size).ToListAsync(ct);
        return (total, await WithLines(rows, ct));
    }

    /// <summary>One person's scorecard of a month, or null.</summary>
    public async Task<ScorecardView?> Find(StoreMonth month, int employeeId, CancellationToken ct) =>
        (await OfPerson(month, month, employeeId, own: false, ct)).FirstOrDefault();

    /// <summary>One person's scorecards of some months, in order; of several stores' in a month the newest.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="employeeId">Whose.</param>
    /// <param name="own">True for people who read their own: only what was published, and also by a store that they worked in before.</param>
    /// <param name="ct">Stops the work.</param>
    /// <param name="revision">An earlier revision of the last month; null: the newest, or to its own person the one published last.</param>
    public async Task<List<ScorecardView>> OfPerson(StoreMonth from, StoreMonth to, int employeeId, bool own, CancellationToken ct, int? revision = null)
    {
        var all = Rows(db.Scorecards.Where(c => c.EmployeeId == employeeId && c.Month >= from && c.Month <= to));
        if (own) all = all.IgnoreQueryFilters([QueryFilters.Store]);
        var cards = own ? all.Where(r => r.Card.Revision == r.Published) : Newest(all);
        if (revision is { } number)
        {
            cards = own
                ? all.Where(r => r.Card.Revision == (r.Card.Month == to ? number : r.Published) && r.Card.Revision <= r.Published)
                : all.Where(r => r.Card.Revision == (r.Card.Month == to ? number : r.Current));
        }

        var rows = await cards.OrderBy(r => r.Card.Month).ThenByDescending(r => r.Card.Id).Take(((to.Index - from.Index) + 1) * MostStores).ToListAsync(ct);
        return await WithLines([.. rows.DistinctBy(r => r.Card.Month)], ct);
    }

    private static IQueryable<Row> Newest(IQueryable<Row> rows) => rows.Where(r => r.Card.Revision == r.Current);

    private IQueryable<Row> Rows(IQueryable<Scorecard> cards) =>
        from card in cards.AsNoTracking()
        join state in db.AppraisalMonths on new { card.StoreId, card.Month } equals new { state.StoreId, state.Month }
        join store in db.Stores on card.StoreId equals store.Id
        join employee in db.Employees.AsNoTracking() on card.EmployeeId equals employee.Id
        join position in db.Positions on card.PositionId equals position.Id
        join version in db.PlanVersions on card.PlanVersionId equals version.Id
        select new Row
        {
            Card = card, State = state.State, Current = state.Revision, Published = state.PublishedRevision, Store = store, Employee = employee, Position = position,
            PlanNumber = version.Number, PlanLateReason = version.LateReason,
        };

    private async Task<List<ScorecardView>> WithLines(List<Row> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Card.Id).ToList();
        // The cards have passed the store filter where it holds, and their lines belong to them.
        var lines = (await db.ScorecardLines.AsNoTracking().IgnoreQueryFilters([QueryFilters.Store])
            .Where(l => ids.Contains(l.ScorecardId)).ToListAsync(ct)).ToLookup(l => l.ScorecardId);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => (p.Code, p.Name), ct);
        return
        [
            .. rows.Select(r => new ScorecardView(
                r.Card, StateOf(r), r.Store.Code, r.Store.Name, r.Employee.Number, r.Employee.Name, r.Position.Code, r.Position.Name, r.PlanNumber,
                [.. lines[r.Card.Id].OrderBy(l => l.Ordinal)]) { Positions = positions, PlanLateReason = r.PlanLateReason }),
        ];
    }

    /// <summary>A card that was published stays so while a newer revision is worked on.</summary>
    private static MonthState StateOf(Row row) => row.State < MonthState.Published && row.Card.Revision <= row.Published ? MonthState.Published : row.State;

    private sealed class Row
    {
        public required Scorecard Card { get; init; }

        public required MonthState State { get; init; }

        public required int Current { get; init; }

        public required int? Published { get; init; }

        public required Store Store { get; init; }

        public required Employee Employee { get; init; }

        public required Position Position { get; init; }

        public required int PlanNumber { get; init; }

        public required string? PlanLateReason { get; init; }
    }
}
