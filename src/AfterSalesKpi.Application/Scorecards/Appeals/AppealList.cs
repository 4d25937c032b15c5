using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Reads appeals: people see their own, also of a store worked in before; who answers or decides sees those of the stores in scope.</summary>
public sealed class AppealList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<AppealRow> Rows)> Page(AppealFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Sorted(found, filter).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<AppealRow> All(AppealFilter filter, int most) => Sorted(Matching(filter), filter).Take(most).AsEnumerable();

    /// <summary>How many stand where, and how many are overdue.</summary>
    public async Task<(IReadOnlyDictionary<AppealState, int> Counts, int Overdue)> Counts(AppealFilter filter, CancellationToken ct)
    {
        var all = filter with { State = null, Overdue = false };
        var counts = await Matching(all)
            .GroupBy(r => r.Appeal.WithdrawnAt != null ? AppealState.Withdrawn
                : r.Appeal.Decision != null ? r.Appeal.Decision
                : r.Appeal.AnsweredAt != null || r.Appeal.AnswerDueAt == null ? AppealState.Answered : AppealState.Filed)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return (counts.ToDictionary(c => c.Key ?? AppealState.Filed, c => c.Count), await Matching(all with { Overdue = true }).CountAsync(ct));
    }

    /// <summary>One appeal with everything around it; null where the reader sees none.</summary>
    public async Task<AppealCard?> Find(long id, AppealViewer viewer, CancellationToken ct)
    {
        if (await Rows(Visible(viewer).Where(a => a.Id == id), StoresOf(viewer)).FirstOrDefaultAsync(ct) is not { } row) return null;
        var appeal = row.Appeal;
        var files = await db.BeyondStores<AppealFile>().Where(f => f.AppealId == id).OrderBy(f => f.Id).Select(f => new KeptFileRow(f.Name, f.Kind, f.Size)).Take(Appeal.MostFiles).ToListAsync(ct);
        var adjustment = await db.BeyondStores<Adjustment>().FirstOrDefaultAsync(a => a.AppealId == id, ct);
        var month = await db.BeyondStores<AppraisalMonth>().SingleAsync(m => m.StoreId == appeal.StoreId && m.Month == appeal.Month, ct);
        return new AppealCard(row, files, adjustment, month);
    }

    /// <summary>The n-th file of an appeal, from 1; null where the reader sees none.</summary>
    public async Task<AppealFile?> File(long id, int number, AppealViewer viewer, CancellationToken ct)
    {
        if (number is < 1 or > Appeal.MostFiles || !await Visible(viewer).AnyAsync(a => a.Id == id, ct)) return null;
        return await db.BeyondStores<AppealFile>().Where(f => f.AppealId == id).OrderBy(f => f.Id).Skip(number - 1).FirstOrDefaultAsync(ct);
    }

    private IQueryable<Appeal> Visible(AppealViewer viewer)
    {
        var me = viewer.EmployeeId ?? 0;
        return viewer.SeesAll ? db.Appeals.AsNoTracking() : db.BeyondStores<Appeal>().Where(a => a.EmployeeId == me);
    }

    private IQueryable<AppealRow> Matching(AppealFilter filter)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = Visible(filter.Viewer);
        if (filter.StoreId is { } store && filter.Viewer.SeesAll) found = found.Where(a => a.StoreId == store);
        found = filter.State switch
        {
            AppealState.Withdrawn => found.Where(a => a.WithdrawnAt != null),
            AppealState.Filed => found.Where(a => a.WithdrawnAt == null && a.Decision == null && a.AnsweredAt == null && a.AnswerDueAt != null),
            AppealState.Answered => found.Where(a => a.WithdrawnAt == null && a.Decision == null && (a.AnsweredAt != null || a.AnswerDueAt == null)),
            { } decided => found.Where(a => a.WithdrawnAt == null && a.Decision == decided),
            null => found,
        };
        if (filter.Overdue)
        {
            found = found.Where(a => a.WithdrawnAt == null && a.Decision == null
                && ((a.AnsweredAt == null && a.AnswerDueAt <= now) || ((a.AnsweredAt != null || a.AnswerDueAt == null) && a.DecisionDueAt <= now)));
        }

        var rows = Rows(found, StoresOf(filter.Viewer));
        if (string.IsNullOrWhiteSpace(filter.Text)) return rows;
        var text = filter.Text.Trim();
        return rows.Where(r => r.Number.Contains(text) || r.Name.Contains(text) || r.Appeal.Record!.Contains(text) || r.Appeal.Text.Contains(text)); // null holds nothing
    }

    private static IQueryable<AppealRow> Sorted(IQueryable<AppealRow> rows, AppealFilter filter) => (filter.ByFiled, filter.Descending) switch
    {
        (true, true) => rows.OrderByDescending(r => r.Appeal.FiledAt).ThenByDescending(r => r.Appeal.Id),
        (true, false) => rows.OrderBy(r => r.Appeal.FiledAt).ThenBy(r => r.Appeal.Id),
        (false, true) => rows.OrderByDescending(r => r.Appeal.DecisionDueAt).ThenByDescending(r => r.Appeal.Id),
        _ => rows.OrderBy(r => r.Appeal.DecisionDueAt).ThenBy(r => r.Appeal.Id),
    };

    // Stores of the whole group belong to a person's own appeals alone: leaving a filter out counts for the query as a whole.
    private IQueryable<Store> StoresOf(AppealViewer viewer) => viewer.SeesAll ? db.Stores : db.BeyondStores<Store>();

    private IQueryable<AppealRow> Rows(IQueryable<Appeal> appeals, IQueryable<Store> stores) =>
        from a in appeals
        join store in stores on a.StoreId equals store.Id
        join employee in db.Employees.AsNoTracking() on a.EmployeeId equals employee.Id
        select new AppealRow { Appeal = a, Store = store.Code, StoreName = store.Name, Number = employee.Number, Name = employee.Name };
}
