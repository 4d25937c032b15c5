using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Reads who is absent when.</summary>
public sealed class AbsenceList(KpiDbContext db)
{
    /// <summary>Most people that a month shows.</summary>
    public const int MostPeople = 300;

    private const int MostOwn = 50;
    private const int DaysOfMonth = 31;

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
        var found = Touching(storeId, first, last);
        return (await found.CountAsync(ct), await Rows(Latest(found).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>All absences that touch some days in the same order, row by row, up to a number of rows.</summary>
    public IEnumerable<AbsenceRow> All(int storeId, DateOnly first, DateOnly last, int most) => Rows(Latest(Touching(storeId, first, last)).Take(most)).AsEnumerable();

    /// <summary>What counts of some people in some days, whatever the store.</summary>
    public Task<List<AbsenceRow>> Of(IReadOnlyCollection<int> employees, DateOnly first, DateOnly last, CancellationToken ct) =>
        Rows(Latest(db.BeyondStores<Absence>().Where(a => employees.Contains(a.EmployeeId) && !a.Voided && a.StartsOn <= last && a.EndsOn >= first)).Take(MostPeople * DaysOfMonth)).ToListAsync(ct);

    /// <summary>A person's own, the latest first.</summary>
    public Task<List<AbsenceRow>> Own(int employeeId, DateOnly since, CancellationToken ct) =>
        Rows(Latest(db.BeyondStores<Absence>().Where(a => a.EmployeeId == employeeId && !a.Voided && a.EndsOn >= since)).Take(MostOwn)).ToListAsync(ct);

    private IQueryable<Absence> Touching(int storeId, DateOnly first, DateOnly last) =>
        db.Absences.AsNoTracking().Where(a => a.StoreId == storeId && a.StartsOn <= last && a.EndsOn >= first);

    private static IOrderedQueryable<Absence> Latest(IQueryable<Absence> absences) => absences.OrderByDescending(a => a.StartsOn).ThenByDescending(a => a.Id);

    private IQueryable<AbsenceRow> Rows(IQueryable<Absence> absences) =>
        from a in absences
        join e in db.Employees on a.EmployeeId equals e.Id
        orderby a.StartsOn descending, a.Id descending
        select new AbsenceRow(a.Id, a.EmployeeId, e.Number, e.Name, a.StartsOn, a.EndsOn, a.Kind, a.Note, a.Voided);
}
