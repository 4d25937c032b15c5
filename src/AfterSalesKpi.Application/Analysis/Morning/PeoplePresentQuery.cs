using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Reads who works in a store on a day, and who of them is absent.</summary>
public sealed class PeoplePresentQuery(KpiDbContext db)
{
    /// <summary>More than that are not named.</summary>
    public const int Most = 200;

    /// <summary>The store's people, in order of position and name.</summary>
    public Task<List<PersonPresent>> Run(int storeId, DateOnly day, CancellationToken ct) => (
        from employee in db.Employees.AsNoTracking()
        join position in db.Positions on employee.PositionId equals position.Id
        where employee.StoreId == storeId && (employee.LeftOn == null || employee.LeftOn >= day) && (employee.HiredOn == null || employee.HiredOn <= day)
        orderby position.Kind, position.Id, employee.Name, employee.Id
        select new PersonPresent(
            employee.Name, position.Kind, position.Name,
            db.Absences.Where(a => a.EmployeeId == employee.Id && !a.Voided && a.StartsOn <= day && a.EndsOn >= day).Select(a => (AbsenceKind?)a.Kind).FirstOrDefault())).Take(Most).ToListAsync(ct);
}
