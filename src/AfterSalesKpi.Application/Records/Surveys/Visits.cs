using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// The invitations of visits, within one piece of work: an order whose customer is invited for the same day's visit joins in, for any
/// other one is made. Two who do so at once are told by the database, and the later finds what the earlier made.
/// </summary>
internal sealed class Visits(ImportWork work)
{
    private readonly Dictionary<(int StoreId, long CustomerId, DateOnly Day), SurveyInvitation> made = [];

    /// <summary>Orders that customers can be asked about: not cancelled, not voided, not internal (rule 5).</summary>
    public static IQueryable<WorkOrder> Askable(IQueryable<WorkOrder> orders) =>
        orders.Where(o => !o.Voided && o.CancelledAt == null && o.ServiceType != ServiceType.Internal);

    /// <summary>The invitation of the order's visit, made where there is none. The order must not be invited yet.</summary>
    public async Task<SurveyInvitation> Invite(WorkOrder order, CancellationToken ct)
    {
        var day = LocalTime.DayOf(order.DeliveredAt ?? work.Now, work.Store(order.StoreId).Zone);
        var key = (order.StoreId, order.CustomerId, day);
        if (!made.TryGetValue(key, out var invitation))
        {
            invitation = await work.Db.SurveyInvitations.SingleOrDefaultAsync(i => i.StoreId == key.StoreId && i.CustomerId == key.CustomerId && i.VisitOn == day, ct);
            if (invitation is null) work.Db.Add(invitation = new SurveyInvitation(order, day, work.Now));
            made[key] = invitation;
        }

        work.Db.Add(new InvitedOrder(invitation, order.Id));
        return invitation;
    }
}
