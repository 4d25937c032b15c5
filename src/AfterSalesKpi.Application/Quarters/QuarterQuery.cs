using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
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
    public Task<(int Total, List<QuarterView> People)> Page(
        Quarter quarter, int? storeId, int? employeeId, bool publishedOnly, int page, int size, CancellationToken ct) =>
        Run(new QuarterFilter(quarter) { StoreId = storeId, EmployeeId = employeeId, PublishedOnly = publishedOnly, Page = page, Size = size }, ct);

    /// <summary>The same with more to choose from.</summary>
    public async Task<(int Total, List<QuarterView> People)> Run(QuarterFilter filter, CancellationToken ct)
    {
        var held = Held(filter);
        var people = db.Employees.AsNoTracking().Where(e => held.Any(c => c.EmployeeId == e.Id));
        if (filter.Search is { } search) people = people.Where(e => e.Number.Contains(search) || e.Name.Contains(search));
        if (filter.Position is { } code) people = people.Where(e => held.Any(c => c.EmployeeId == e.Id && db.Positions.Any(p => p.Id == c.PositionId && p.Code == code)));
        var total = await people.CountAsync(ct);
        var rows = await people.OrderBy(e => e.Number).ThenBy(e => e.Id).Skip((filter.Page - 1) * filter.Size).Take(filter.Size).Select(e => new { e.Id, e.Number, e.Name }).ToListAsync(ct);
        var ids = rows.Select(r => r.Id).ToList();
        var cards = (await held.Where(c => ids.Contains(c.EmployeeId)).Include(c => c.Lines).AsSplitQuery().ToListAsync(ct)).ToLookup(c => c.EmployeeId);
        var stores = await db.Records.Stores.ToDictionaryAsync(s => s.Id, s => new { s.Code, s.Name }, ct);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => new { p.Code, p.Name }, ct);
        var versionIds = cards.SelectMany(c => c).Select(c => c.PlanVersionId).Distinct().ToList();
        var rules = await db.Set<PlanVersion>().AsNoTracking().Where(v => versionIds.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.QuarterRule, ct);
        return (total, [.. rows.Select(r =>
        {
            var newest = cards[r.Id].MaxBy(c => c.Month)!; // people without a card were left out
            var (store, position) = (stores[newest.StoreId], positions[newest.PositionId]);
            var summary = QuarterSummary.Of(filter.Quarter, cards[r.Id], rules[newest.PlanVersionId]);
            return new QuarterView(summary, r.Number, r.Name, store.Code, store.Name, position.Code, position.Name);
        })]);
    }

    /// <summary>The positions in which people were appraised in the quarter.</summary>
    public async Task<List<(string Code, string Name)>> Positions(QuarterFilter filter, CancellationToken ct)
    {
        var held = Held(filter);
        var found = await db.Positions.AsNoTracking().Where(p => held.Any(c => c.PositionId == p.Id)).OrderBy(p => p.Id)
            .Select(p => new { p.Code, p.Name }).ToListAsync(ct);
        return [.. found.Select(p => (p.Code, p.Name))];
    }

    private IQueryable<Scorecard> Held(QuarterFilter filter)
    {
        var months = filter.Quarter.Months.ToList();
        var (storeId, employeeId, publishedOnly) = (filter.StoreId, filter.EmployeeId, filter.PublishedOnly);
        var held =
            from card in db.Scorecards.AsNoTracking()
            where months.Contains(card.Month) && (storeId == null || card.StoreId == storeId) && (employeeId == null || card.EmployeeId == employeeId)
            join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            where !publishedOnly || state.State >= MonthState.Published
            select card;
        return filter.InWholeGroup && employeeId is not null ? held.IgnoreQueryFilters([QueryFilters.Store]) : held;
    }
}
