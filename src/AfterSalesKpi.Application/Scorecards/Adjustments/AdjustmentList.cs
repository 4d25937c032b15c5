using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Reads the adjustments of the stores in scope.</summary>
public sealed class AdjustmentList(KpiDbContext db, AdjustmentFiles files)
{
    /// <summary>A page of a month's list, and how many there are in all.</summary>
    public async Task<(int Total, List<AdjustmentRow> Rows)> Page(AdjustmentFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await WithFiles(await Sorted(found, filter).Skip((page - 1) * size).Take(size).ToListAsync(ct), ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<AdjustmentRow> All(AdjustmentFilter filter, int most) => Sorted(Matching(filter), filter).Take(most).AsEnumerable();

    /// <summary>How many of a month's stand where.</summary>
    public async Task<IReadOnlyDictionary<AdjustmentState, int>> Counts(AdjustmentFilter filter, CancellationToken ct)
    {
        var counts = await Rows(db.Adjustments.AsNoTracking().Where(a => a.Month == filter.Month && (filter.StoreId == null || a.StoreId == filter.StoreId)), db.Stores)
            .GroupBy(r => r.Adjustment.WithdrawnAt != null ? AdjustmentState.Withdrawn
                : r.Adjustment.GradeCap == null || r.Adjustment.Approved == true ? AdjustmentState.Counting
                : r.Adjustment.Approved == null ? AdjustmentState.Proposed : AdjustmentState.Declined)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => c.Key, c => c.Count);
    }

    /// <summary>A person's own of some months that count, the newest first; also of stores worked in before.</summary>
    public async Task<List<AdjustmentRow>> Own(int employeeId, Domain.Shared.StoreMonth since, int most, CancellationToken ct) => await WithFiles(
        await Rows(db.BeyondStores<Adjustment>().Where(a => a.EmployeeId == employeeId && a.Month >= since && a.WithdrawnAt == null && (a.GradeCap == null || a.Approved == true)), db.BeyondStores<Store>())
            .OrderByDescending(r => r.Adjustment.At).ThenByDescending(r => r.Adjustment.Id).Take(most).ToListAsync(ct),
        ct);

    /// <summary>Late corrections of a person's locked month, wherever they were given.</summary>
    public Task<List<AdjustmentRow>> Correcting(int employeeId, Domain.Shared.StoreMonth locked, CancellationToken ct) =>
        Rows(db.BeyondStores<Adjustment>().Where(a => a.EmployeeId == employeeId && a.Corrects == locked && a.WithdrawnAt == null), db.BeyondStores<Store>())
            .OrderBy(r => r.Adjustment.Id).Take(20).ToListAsync(ct);

    private async Task<List<AdjustmentRow>> WithFiles(List<AdjustmentRow> rows, CancellationToken ct)
    {
        var kept = await files.Of([.. rows.Select(r => r.Adjustment.Id)], ct);
        return rows.ConvertAll(r => r with { Files = [.. kept[r.Adjustment.Id]] });
    }

    private IQueryable<AdjustmentRow> Matching(AdjustmentFilter filter)
    {
        var found = db.Adjustments.AsNoTracking().Where(a => a.Month == filter.Month && (filter.StoreId == null || a.StoreId == filter.StoreId));
        found = filter.State switch
        {
            AdjustmentState.Withdrawn => found.Where(a => a.WithdrawnAt != null),
            AdjustmentState.Declined => found.Where(a => a.WithdrawnAt == null && a.GradeCap != null && a.Approved == false),
            AdjustmentState.Proposed => found.Where(a => a.WithdrawnAt == null && a.GradeCap != null && a.Approved == null),
            AdjustmentState.Counting => found.Where(a => a.WithdrawnAt == null && (a.GradeCap == null || a.Approved == true)),
            _ => found.Where(a => a.WithdrawnAt == null && a.Approved != false),
        };
        var rows = Rows(found, db.Stores);
        if (string.IsNullOrWhiteSpace(filter.Text)) return rows;
        var text = filter.Text.Trim();
        return rows.Where(r => r.Number.Contains(text) || r.Name.Contains(text) || r.Adjustment.Reason.Contains(text));
    }

    private static IQueryable<AdjustmentRow> Sorted(IQueryable<AdjustmentRow> rows, AdjustmentFilter filter) => (filter.ByPoints, filter.Descending) switch
    {
        (true, true) => rows.OrderByDescending(r => r.Adjustment.PointsHundredths).ThenByDescending(r => r.Adjustment.Id),
        (true, false) => rows.OrderBy(r => r.Adjustment.PointsHundredths).ThenByDescending(r => r.Adjustment.Id),
        (false, false) => rows.OrderBy(r => r.Adjustment.At).ThenBy(r => r.Adjustment.Id),
        _ => rows.OrderByDescending(r => r.Adjustment.At).ThenByDescending(r => r.Adjustment.Id),
    };

    // Stores of the whole group belong to a person's own adjustments alone: leaving a filter out counts for the query as a whole.
    private IQueryable<AdjustmentRow> Rows(IQueryable<Adjustment> adjustments, IQueryable<Store> stores) =>
        from a in adjustments
        join store in stores on a.StoreId equals store.Id
        join employee in db.Employees.AsNoTracking() on a.EmployeeId equals employee.Id
        join rule in db.AdjustmentRules.AsNoTracking() on a.RuleId equals rule.Id into rules
        from rule in rules.DefaultIfEmpty()
        select new AdjustmentRow
        {
            Adjustment = a, Store = store.Code, StoreName = store.Name, Number = employee.Number, Name = employee.Name,
            Chinese = rule!.Chinese, English = rule.English, // null of no rule
        };
}
