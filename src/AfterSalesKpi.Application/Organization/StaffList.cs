using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Organization;

/// <summary>Reads lists of the employees of the stores in scope.</summary>
public sealed class StaffList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<StaffRow> Rows)> Page(StaffFilter filter, int page, int size, CancellationToken ct) =>
        (await Matching(filter).CountAsync(ct), await Rows(filter, (page - 1) * size, size).ToListAsync(ct));

    /// <summary>The whole list, up to a number of rows.</summary>
    public IEnumerable<StaffRow> All(StaffFilter filter, int most) => Rows(filter, 0, most).AsEnumerable();

    /// <summary>The teams of the stores in scope.</summary>
    public Task<List<string>> Teams(int? storeId, CancellationToken ct) =>
        InScope(storeId).Where(e => e.Team != null).Select(e => e.Team!).Distinct().OrderBy(t => t).Take(100).ToListAsync(ct);

    private IQueryable<StaffRow> Rows(StaffFilter filter, int skip, int take) =>
        from e in Sorted(Matching(filter), filter).Skip(skip).Take(take)
        select new StaffRow(
            e.Number, e.Name, db.Stores.Where(s => s.Id == e.StoreId).Select(s => s.Name).First(), db.Positions.Where(p => p.Id == e.PositionId).Select(p => p.Name).First(),
            db.Positions.Where(p => p.Id == e.PositionId).Select(p => p.EnglishName).First(), e.Team, e.HiredOn, e.LeftOn, db.Users.Any(a => a.EmployeeId == e.Id && !a.Disabled));

    /// <summary>Employees are read by the whole group; a list of staff asks for the store.</summary>
    private IQueryable<Employee> InScope(int? storeId) =>
        db.Employees.AsNoTracking().Where(e => db.Stores.Any(s => s.Id == e.StoreId && (storeId == null || s.Id == storeId)));

    private IQueryable<Employee> Matching(StaffFilter filter)
    {
        var found = InScope(filter.StoreId).Where(e => filter.Left ? e.LeftOn < filter.Today : e.LeftOn == null || e.LeftOn >= filter.Today);
        if (filter.PositionId is { } position) found = found.Where(e => e.PositionId == position);
        if (!string.IsNullOrEmpty(filter.Team)) found = found.Where(e => e.Team == filter.Team);
        var text = filter.Text?.Trim();
        return string.IsNullOrEmpty(text) ? found : found.Where(e => e.Number.StartsWith(text) || e.Name.Contains(text));
    }

    private static IQueryable<Employee> Sorted(IQueryable<Employee> found, StaffFilter filter) => (filter.Sort, filter.Descending) switch
    {
        ("name", false) => found.OrderBy(e => e.Name).ThenBy(e => e.Id),
        ("name", true) => found.OrderByDescending(e => e.Name).ThenBy(e => e.Id),
        ("hired", false) => found.OrderBy(e => e.HiredOn).ThenBy(e => e.Id),
        ("hired", true) => found.OrderByDescending(e => e.HiredOn).ThenBy(e => e.Id),
        (_, true) => found.OrderByDescending(e => e.Number),
        _ => found.OrderBy(e => e.Number),
    };
}
