using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>Who is likely meant to do something: the order's advisor, or whoever is named responsible for the complaint.</summary>
internal sealed class SuggestedPerson(KpiDbContext db)
{
    /// <summary>The account; null where nobody is likelier than others.</summary>
    public async Task<int?> Run(int storeId, ActionSubject subject, string? key, CancellationToken ct)
    {
        var employee = subject switch
        {
            ActionSubject.WorkOrder => db.WorkOrders.Where(o => o.StoreId == storeId && o.Number == key).Select(o => (int?)o.AdvisorId),
            ActionSubject.Complaint => db.Complaints.Where(c => c.StoreId == storeId && c.Reference == key)
                .Select(c => c.ResponsibleId ?? db.WorkOrders.Where(o => o.Id == c.WorkOrderId).Select(o => (int?)o.AdvisorId).FirstOrDefault()),
            ActionSubject.Answer => db.SurveyResponses.Where(r => r.StoreId == storeId && r.Reference == key)
                .SelectMany(r => db.WorkOrders.Where(o => o.Id == r.WorkOrderId).Select(o => (int?)o.AdvisorId)),
            _ => null,
        };
        if (employee is null || await employee.FirstOrDefaultAsync(ct) is not { } number) return null;
        return await db.Users.Where(u => u.GroupId == db.Scope.GroupId && !u.Disabled && u.EmployeeId == number).OrderBy(u => u.Id).Select(u => (int?)u.Id).FirstOrDefaultAsync(ct);
    }
}
