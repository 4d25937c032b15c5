using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>An employee of a store, by default a service advisor from the first day of the year before.</summary>
    public static async Task<Employee> CreateEmployee(
        KpiDbContext db, Store store, PositionKind kind = PositionKind.ServiceAdvisor, string? number = null, string? team = null, DateOnly? since = null)
    {
        var position = await db.Positions.Where(p => p.GroupId == store.GroupId && p.Kind == kind).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync();
        number ??= NewCode("E");
        var employee = new Employee(store.GroupId, number, $"员工{number}");
        employee.Assign(store.Id, position, team, since ?? new DateOnly(2025, 1, 1));
        return await Save(db, employee);
    }
}
