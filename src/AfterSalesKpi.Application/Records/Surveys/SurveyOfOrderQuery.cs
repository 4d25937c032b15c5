using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads what is known of an order's customer's opinion.</summary>
public sealed class SurveyOfOrderQuery(KpiDbContext db, SurveyList surveys, TimeProvider clock)
{
    /// <summary>The visible order of that number; null where there is none, or several and no store is said.</summary>
    /// <param name="number">工单号.</param>
    /// <param name="storeCode">The store; null or empty: whichever has it.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<SurveyOfOrder?> Find(string number, string? storeCode, CancellationToken ct)
    {
        var named = await (
            from o in db.WorkOrders.AsNoTracking()
            join s in db.Stores on o.StoreId equals s.Id
            where o.Number == number && (string.IsNullOrEmpty(storeCode) || s.Code == storeCode)
            orderby o.Id
            select new { o.Id, s.Code, o.CompletedAt, o.DeliveredAt, Askable = !o.Voided && o.CancelledAt == null && o.ServiceType != ServiceType.Internal }).Take(2).ToListAsync(ct);
        if (named is not [var order]) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var invitation = await db.InvitedOrders.AsNoTracking().Where(i => i.WorkOrderId == order.Id)
            .Join(db.SurveyInvitations, i => i.InvitationId, v => v.Id, (i, v) => v).SingleOrDefaultAsync(ct);
        var isDone = order.CompletedAt is not null || order.DeliveredAt is not null;
        var mayBeAsked = order.Askable && (invitation?.IsOpen(now) ?? (isDone && !(order.DeliveredAt < now.AddSeconds(-SurveyInvitation.Valid))));
        var openUntil = invitation is { AnsweredAt: null } && invitation.IsOpen(now) ? invitation.ExpiresAt : (DateTime?)null;
        return new SurveyOfOrder(order.Id, number, order.Code, await surveys.OfOrder(order.Id, ct), openUntil, mayBeAsked);
    }
}
