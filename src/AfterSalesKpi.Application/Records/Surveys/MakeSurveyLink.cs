using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// Makes the address by which an order's customer answers, for the code at delivery, on the sheet or on the order's page. It cannot be
/// read back, so each showing makes another one to the same invitation.
/// </summary>
public sealed class MakeSurveyLink(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>So many links of an invitation work; the oldest gives way to another one.</summary>
    public const int Most = 50;

    /// <summary>A new secret that opens the survey of the order's visit.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>
    /// The secret; or <c>unknown-order</c>, <c>survey-not-due</c> for an order whose work is not done yet or whose time is over, and
    /// <c>survey-closed</c> where the customer has answered.
    /// </returns>
    public async Task<Outcome<string>> Run(long orderId, CancellationToken ct) => await transaction.Run(work => Make(work, orderId, ct), ct);

    private async Task<Outcome<string>> Make(ImportWork work, long orderId, CancellationToken ct)
    {
        var order = await Visits.Askable(db.WorkOrders.AsNoTracking()).SingleOrDefaultAsync(o => o.Id == orderId, ct);
        if (order is null) return new Problem("", "unknown-order", orderId);
        var invitation = await db.InvitedOrders.Where(i => i.WorkOrderId == orderId)
            .Join(db.SurveyInvitations, i => i.InvitationId, v => v.Id, (i, v) => v).SingleOrDefaultAsync(ct);
        if (invitation is null)
        {
            var isDone = order.CompletedAt is not null || order.DeliveredAt is not null;
            if (!isDone || order.DeliveredAt < work.Now.AddSeconds(-SurveyInvitation.Valid)) return new Problem("", "survey-not-due");
            await work.LoadStores([order.StoreId], ct);
            invitation = await new Visits(work).Invite(order, ct);
        }

        if (!invitation.IsOpen(work.Now)) return new Problem("", "survey-closed");
        await MakeRoom(invitation.Id, ct);
        var secret = SurveySecret.Make();
        db.Add(new SurveyLink(invitation, SurveySecret.HashOf(secret), work.Now));
        await work.Write(ct);
        return secret;
    }

    private async Task MakeRoom(long invitationId, CancellationToken ct)
    {
        var links = db.SurveyLinks.Where(l => l.InvitationId == invitationId);
        if (await links.CountAsync(ct) < Most) return;
        db.Remove(await links.OrderBy(l => l.MadeAt).ThenBy(l => l.Id).FirstAsync(ct));
    }
}
