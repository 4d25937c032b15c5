using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Marks the months in which one visit turns a row of another visit of the same customer: whether they came again (indicators.md
/// no. 14), and which delivery was their first (no. 20).
/// </summary>
internal sealed class VisitMarks(ImportWork work)
{
    private readonly Dictionary<long, List<(DateTime? ReceivedAt, DateTime? DeliveredAt)>> visits = [];
    private readonly HashSet<long> own = [];

    /// <summary>A visit that came, went or changed, as it was or as it is.</summary>
    public void Add(long orderId, long customerId, DateTime? receivedAt, DateTime? deliveredAt)
    {
        own.Add(orderId);
        if (!visits.TryGetValue(customerId, out var known)) visits[customerId] = known = [];
        known.Add((receivedAt, deliveredAt));
    }

    /// <summary>Looks the customers' deliveries up and marks those that are moved.</summary>
    /// <param name="described">Customers of whom something is known now that changes every delivery's row.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task Mark(IEnumerable<long> described, CancellationToken ct)
    {
        var all = described.ToHashSet();
        var deliveries = await Chunks.Find(
            [.. all.Union(visits.Keys)],
            some => work.Db.BeyondStores<WorkOrder>()
                .Where(o => some.Contains(o.CustomerId) && o.DeliveredAt != null && o.CancelledAt == null && !o.Voided)
                .Select(o => new { o.Id, o.CustomerId, o.StoreId, DeliveredAt = o.DeliveredAt!.Value }), // asked for
            ct);
        await work.LoadStores(deliveries.Select(d => d.StoreId), ct);
        foreach (var customer in deliveries.GroupBy(d => d.CustomerId))
        {
            var first = customer.Where(d => !own.Contains(d.Id)).MinBy(d => d.DeliveredAt);
            foreach (var d in customer)
            {
                var store = work.Store(d.StoreId);
                if (all.Contains(customer.Key)) work.Marks.Touch(store, d.DeliveredAt, d.DeliveredAt.AddSeconds(RowTimes.FollowUpWait));
                if (!visits.TryGetValue(customer.Key, out var moved)) continue;
                foreach (var visit in moved) work.Marks.Touch(store, RowTimes.OfEarlierVisit(d.DeliveredAt, visit.ReceivedAt));
                if (d == first && moved.Exists(v => v.DeliveredAt <= d.DeliveredAt)) work.Marks.Touch(store, d.DeliveredAt);
            }
        }
    }
}
