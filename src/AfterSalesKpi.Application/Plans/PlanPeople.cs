using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>The people for whom plans are: who works today in a visible store.</summary>
internal static class PlanPeople
{
    /// <summary>Those of one store, or of every visible one.</summary>
    public static IQueryable<Employee> Of(KpiDbContext db, int? storeId, DateTime now)
    {
        var today = LocalTime.DayOf(now, LocalTime.Zone(LocalTime.DefaultZone));
        return db.Employees.AsNoTracking()
            .Where(e => (e.LeftOn == null || e.LeftOn >= today) && (storeId == null || e.StoreId == storeId) && db.Stores.Any(s => s.Id == e.StoreId));
    }
}
