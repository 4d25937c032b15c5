using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Reads who is absent when.</summary>
public sealed class AbsenceList(KpiDbContext db)
{
    /// <summary>Most people that a month shows.</summary>
    public const int MostPeople = 300;

    private const int MostOwn = 50;

    /// <summary>The people whom a store's month shows, in order of position and name: all who work there now or did in it.</summary>
    public Task<List<AbsentPerson>> People(int storeId, DateOnly first, DateOnly last, CancellationToken ct) => (
        from e in db.Employees.AsNoTracking()
        join p in db.Positions on e.PositionId equals p.Id
        where e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= first) && (e.HiredOn == null || e.HiredOn <= last)
        orderby p.Kind, p.Id, e.Name, e.Id
        select new AbsentPerson(e.Id, e.Number, e.Name, p.Name, e.HiredOn, e.LeftOn)).Take(MostPeople).ToListAsync(ct);

    /// <summary>A page of the absences that touch some days, the latest first, and how many there are.</summary>
    public async Task<(int Total, List<AbsenceRow> Rows)> Page(int storeId, DateOnly first, DateOnly last, int page, int size, CancellationToken ct)
    {
        var found = Rows().Where(r => r.StoreId == storeId && r.Row.From <= last && r.Row.To >= first);
        var rows = await found.OrderByDescending(r => r.Row.From).ThenByDescending(r => r.Row.Id).Skip((page - 1) * size).Take(size).Select(r => r.Row).ToListAsync(ct);
        return (await found.CountAsync(ct), rows);
    }

    /// <summary>What counts of some people in some days, whatever the store.</summary>
    public Task<List<AbsenceRow>> Of(IReadOnlyCollection<int> employees, DateOnly first, DateOnly last, CancellationToken ct) =>
        Rows(wholeGroup: true).Where(r => employees.Contains(r.Row.EmployeeId) && !r.Row.Voided && r.Row.From <= last && r.Row.To >= first)
            .OrderBy(r => r.Row.From).ThenBy(r => r.Row.Id).Select(r => r.Row).Take(MostPeople * 31).ToListAsync(ct);

    /// <summary>A person's own, the latest first.</summary>
    public Task<List<AbsenceRow>> Own(int employeeId, DateOnly since, CancellationToken ct) =>
        Rows(wholeGroup: true).Where(r => r.Row.EmployeeId == employeeId && !r.Row.Voided && r.Row.To >= since)
            .OrderByDescending(r => r.Row.From).ThenByDescending(r => r.Row.Id).Select(r => r.Row).Take(MostOwn).ToListAsync(ct);

    private IQueryable<Found> Rows(bool wholeGroup = false) =>
        from a in wholeGroup ? db.Absences.IgnoreQueryFilters([QueryFilters.Store]) : db.Absences
        join e in db.Employees on a.EmployeeId equals e.Id
        select new Found { StoreId = a.StoreId, Row = new AbsenceRow(a.Id, a.EmployeeId, e.Number, e.Name, a.StartsOn, a.EndsOn, a.Kind, a.Note, a.Voided) };

    private sealed class Found
    {
        public required int StoreId { get; init; }

        public required AbsenceRow Row { get; init; }
    }
}
