using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Counts what a store has begun with its customers and not ended, in one statement.</summary>
public sealed class OpenLoopsQuery(KpiDbContext db)
{
    /// <summary>Days over which low answers are asked for; older ones are no longer a morning's business.</summary>
    public const int LowAnswerDays = 30;

    private const int CallWindow = 3 * Elapsed.Day;

    // Whoever said no, or cannot be reached at all, is not called again.
    private static readonly FollowUpOutcome[] Ended = [FollowUpOutcome.Reached, FollowUpOutcome.Refused, FollowUpOutcome.WrongNumber];

    /// <summary>The counts of a store of the scope.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="now">The moment.</param>
    /// <param name="today">The day that runs.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<OpenLoops> Run(int storeId, DateTime now, Period today, CancellationToken ct)
    {
        var since = now.AddDays(-LowAnswerDays);
        var complaints = db.Complaints.Where(c => c.StoreId == storeId && c.Upheld == null && !c.Voided);
        var tasks = db.ActionItems.Where(i => i.StoreId == storeId && i.DoneAt == null && i.WithdrawnAt == null);
        var calls = Expiring(storeId, now, today.Until);
        return await db.Stores.Where(s => s.Id == storeId).Select(s => new OpenLoops(
            complaints.Count(),
            complaints.Min(c => (DateTime?)c.At),
            db.SurveyResponses.Count(r => r.StoreId == storeId && r.At >= since && !r.Voided && r.LowestRating <= SurveyResponse.Low
                && !db.LowAnswerActions.Any(a => a.SurveyResponseId == r.Id) && !db.ActionItems.Any(i => i.AnswerId == r.Id && i.WithdrawnAt == null)),
            calls.Count(),
            tasks.Count(),
            tasks.Count(i => i.DueAt < now))).SingleOrDefaultAsync(ct) ?? new OpenLoops(0, null, 0, 0, 0, 0);
    }

    /// <summary>Delivered orders whose window ends between now and the end of the day, as no. 13 counts them.</summary>
    private IQueryable<WorkOrder> Expiring(int storeId, DateTime now, DateTime until)
    {
        var (first, end) = (now.AddSeconds(-CallWindow), until.AddSeconds(-CallWindow));
        var made =
            from call in db.FollowUps
            join order in db.WorkOrders on call.WorkOrderId equals order.Id
            where call.StoreId == storeId && !call.Voided && call.At >= first && Ended.Contains(call.Outcome)
            select new { order.CustomerId, call.At };
        return
            from order in db.WorkOrders
            join customer in db.Customers on order.CustomerId equals customer.Id
            where order.StoreId == storeId && order.DeliveredAt >= first && order.DeliveredAt < end && !order.Voided && order.CancelledAt == null
                && order.ServiceType != ServiceType.Internal
                && customer.Phone != null && (customer.NoCallsSince == null || customer.NoCallsSince >= order.DeliveredAt)
                && !made.Any(m => m.CustomerId == order.CustomerId && m.At >= order.DeliveredAt)
            select order;
    }
}
