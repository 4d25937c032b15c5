using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Which known records a piece of work has really changed, parts of them included.</summary>
internal static class Changes
{
    public static HashSet<object> Of(KpiDbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var changed = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var parents = new HashSet<long>();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State != EntityState.Unchanged))
        {
            if (entry.Entity is WorkOrderJob job) parents.Add(job.WorkOrderId);
            else if (entry.Entity is EmployeeRating rating) parents.Add(rating.SurveyResponseId);
            else changed.Add(entry.Entity);
        }

        if (parents.Count == 0) return changed;
        changed.UnionWith(db.ChangeTracker.Entries<WorkOrder>().Where(e => parents.Contains(e.Entity.Id)).Select(e => e.Entity));
        changed.UnionWith(db.ChangeTracker.Entries<SurveyResponse>().Where(e => parents.Contains(e.Entity.Id)).Select(e => e.Entity));
        return changed;
    }
}
