using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>Finds the call that the address says was just saved, as long as taking it back is offered.</summary>
public static class LastCall
{
    public static async Task<UndoModel?> Find(KpiDbContext db, CurrentUser user, string? reference, DateTime now, Words words, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(reference) || user.EmployeeId is not { } agent || user.Store is not { } store) return null;
        var since = now - UndoCall.Offered;
        var found = await (
            from f in db.FollowUps.AsNoTracking()
            join o in db.WorkOrders on f.WorkOrderId equals o.Id
            join c in db.Customers on o.CustomerId equals c.Id
            where f.StoreId == store.Id && f.Reference == reference && f.AgentId == agent && !f.Voided && f.At >= since
            select new { f.At, f.Outcome, Name = c.Name ?? c.Code }).SingleOrDefaultAsync(ct);
        return found is null ? null : new UndoModel(reference, found.Name, words.Of(found.Outcome), Math.Max(1, (int)(UndoCall.Offered - (now - found.At)).TotalSeconds));
    }
}
