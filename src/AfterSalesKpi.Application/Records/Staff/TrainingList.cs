using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Reads training results of the stores in scope.</summary>
public sealed class TrainingList(KpiDbContext db)
{
    private const int MostCourses = 200;

    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<TrainingRow> Rows)> Page(TrainingFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Rows(Sorted(found, filter), db.Stores).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, up to a number of rows.</summary>
    public IEnumerable<TrainingRow> All(TrainingFilter filter, int most) => Rows(Sorted(Matching(filter), filter), db.Stores).Take(most).AsEnumerable();

    /// <summary>The courses there are, to choose from.</summary>
    public Task<List<string>> Courses(int? storeId, CancellationToken ct) =>
        db.TrainingResults.Where(r => !r.Voided && (storeId == null || r.StoreId == storeId)).Select(r => r.Course).Distinct().OrderBy(c => c).Take(MostCourses).ToListAsync(ct);

    /// <summary>One of them; null when there is none in scope.</summary>
    public Task<TrainingRow?> Find(long id, CancellationToken ct) => Rows(Results(db.TrainingResults).Where(f => f.Result.Id == id), db.Stores).SingleOrDefaultAsync(ct);

    /// <summary>The newest results of a person, whatever stores the person worked in; those entered by mistake are left out.</summary>
    public Task<List<TrainingRow>> OfEmployee(int employeeId, int most, CancellationToken ct) =>
        Rows(Results(db.BeyondStores<TrainingResult>()).Where(f => f.Result.EmployeeId == employeeId && !f.Result.Voided)
            .OrderByDescending(f => f.Result.At).ThenByDescending(f => f.Result.Id), db.BeyondStores<Store>()).Take(most).ToListAsync(ct);

    private IQueryable<Found> Matching(TrainingFilter filter)
    {
        var found = Results(db.TrainingResults).Where(f => f.Result.Voided == filter.Voided);
        if (filter.StoreId is { } store) found = found.Where(f => f.Result.StoreId == store);
        if (!string.IsNullOrEmpty(filter.Course)) found = found.Where(f => f.Result.Course == filter.Course);
        if (filter.Status is { } status) found = found.Where(f => f.Result.Status == status);
        if (filter.From is { } from) found = found.Where(f => f.Result.At >= from);
        if (filter.Until is { } until) found = found.Where(f => f.Result.At < until);
        var text = filter.Text?.Trim();
        return string.IsNullOrEmpty(text)
            ? found
            : found.Where(f => f.Employee.Number.StartsWith(text) || f.Employee.Name.Contains(text) || f.Result.Course.Contains(text));
    }

    private static IQueryable<Found> Sorted(IQueryable<Found> found, TrainingFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            ("name", false) => found.OrderBy(f => f.Employee.Name),
            ("name", true) => found.OrderByDescending(f => f.Employee.Name),
            ("course", false) => found.OrderBy(f => f.Result.Course),
            ("course", true) => found.OrderByDescending(f => f.Result.Course),
            ("points", false) => found.OrderBy(f => f.Result.Points),
            ("points", true) => found.OrderByDescending(f => f.Result.Points),
            (_, false) => found.OrderBy(f => f.Result.At),
            _ => found.OrderByDescending(f => f.Result.At),
        };
        return sorted.ThenByDescending(f => f.Result.Id);
    }

    private IQueryable<Found> Results(IQueryable<TrainingResult> results) =>
        from r in results.AsNoTracking()
        join e in db.Employees on r.EmployeeId equals e.Id
        select new Found { Result = r, Employee = e };

    // Stores of the whole group belong to results of the whole group alone: leaving a filter out counts for the query as a whole.
    private static IQueryable<TrainingRow> Rows(IQueryable<Found> found, IQueryable<Store> stores) =>
        from f in found
        join s in stores on f.Result.StoreId equals s.Id
        select new TrainingRow
        {
            Id = f.Result.Id, Reference = f.Result.Reference, Store = s.Name, TimeZone = s.TimeZone, Number = f.Employee.Number, Name = f.Employee.Name,
            Course = f.Result.Course, At = f.Result.At, ScoreHundredths = f.Result.ScoreHundredths, FullScoreHundredths = f.Result.FullScoreHundredths,
            Status = f.Result.Status, Points = f.Result.Points, Voided = f.Result.Voided, Version = f.Result.Version,
        };

    private sealed class Found
    {
        public required TrainingResult Result { get; init; }

        public required Employee Employee { get; init; }
    }
}
