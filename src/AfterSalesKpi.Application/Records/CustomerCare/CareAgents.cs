using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Who calls the customers of a store.</summary>
internal static class CareAgents
{
    /// <summary>The store's customer-care people who work there on a day, by number.</summary>
    public static IQueryable<Employee> Of(KpiDbContext db, int storeId, DateOnly day) =>
        db.Employees.AsNoTracking()
            .Where(e => e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= day) && (e.HiredOn == null || e.HiredOn <= day)
                && db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.CustomerCare))
            .OrderBy(e => e.Number).ThenBy(e => e.Id);
}
