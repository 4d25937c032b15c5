using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Organization;

/// <summary>Finds an employee of the group by number, whatever the store.</summary>
public sealed class EmployeeByNumber(KpiDbContext db)
{
    /// <summary>The employee's number in the database, or null.</summary>
    public async Task<int?> Find(string number, CancellationToken ct) =>
        await db.Employees.AsNoTracking().Where(e => e.Number == number).Select(e => (int?)e.Id).FirstOrDefaultAsync(ct);
}
