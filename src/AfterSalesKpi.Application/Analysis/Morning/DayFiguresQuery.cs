using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Counts what happened in a store on one day: one statement, each count by an index of the store and the time.</summary>
public sealed class DayFiguresQuery(KpiDbContext db)
{
    /// <summary>The counts of a store of the scope; nothing but zeros for any other.</summary>
    public async Task<DayFigures> Run(int storeId, Period day, CancellationToken ct)
    {
        var (from, until) = (day.From, day.Until);
        var orders = db.WorkOrders.Where(o => o.StoreId == storeId && !o.Voided && o.CancelledAt == null);
        return await db.Stores.Where(s => s.Id == storeId).Select(s => new DayFigures(
            orders.Count(o => o.ReceivedAt >= from && o.ReceivedAt < until),
            orders.Count(o => o.DeliveredAt >= from && o.DeliveredAt < until),
            orders.Count(o => o.PromiseDecidedAt >= from && o.PromiseDecidedAt < until),
            orders.Count(o => o.PromiseDecidedAt >= from && o.PromiseDecidedAt < until && o.CompletedAt <= o.PromiseInForceAt),
            db.SurveyResponses.Count(r => r.StoreId == storeId && r.At >= from && r.At < until && !r.Voided && r.LowestRating <= SurveyResponse.Low),
            db.Complaints.Count(c => c.StoreId == storeId && c.At >= from && c.At < until && !c.Voided),
            orders.Count(o => o.ReceivedAt >= from && o.ReceivedAt < until && o.ReworkOfId != null),
            db.PartRequests.Count(r => r.StoreId == storeId && r.At >= from && r.At < until && !r.Voided),
            db.PartRequests.Count(r => r.StoreId == storeId && r.At >= from && r.At < until && !r.Voided && r.FilledAtOnce < r.Quantity)))
            .SingleOrDefaultAsync(ct) ?? new DayFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
