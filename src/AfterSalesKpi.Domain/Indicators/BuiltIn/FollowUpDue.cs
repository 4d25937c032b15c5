using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>A delivered order whose customer was to be called, with what was done about it (indicators.md no. 13, 22).</summary>
internal sealed class FollowUpDue
{
    /// <summary>From the delivery until the last second in which a call counts.</summary>
    public const int WindowSeconds = 3 * Elapsed.Day;

    /// <summary>The order.</summary>
    public required WorkOrder Order { get; init; }

    /// <summary>Who made the first call in the window; null when nobody called.</summary>
    public required int? FirstCallerId { get; init; }

    /// <summary>Somebody called in the window, whatever came of it.</summary>
    public required bool Called { get; init; }

    /// <summary>A call in the window reached the customer.</summary>
    public required bool Reached { get; init; }

    /// <summary>
    /// The orders whose window ends in the period. A call counts for every order of the same customer and store whose window
    /// contains it. Left out: customers without a phone number, and those who asked before the delivery not to be called.
    /// </summary>
    public static IQueryable<FollowUpDue> In(IRecords records, Period period)
    {
        var delivered = period.Earlier(WindowSeconds);
        var calls =
            from f in records.FollowUps
            join o in records.CustomerOrders on f.WorkOrderId equals o.Id
            select new { f.At, f.Reference, f.AgentId, f.Outcome, o.CustomerId, o.StoreId };
        return
            from o in records.CustomerOrders
            join c in records.Customers on o.CustomerId equals c.Id
            where o.DeliveredAt >= delivered.From && o.DeliveredAt < delivered.Until
                && c.Phone != null && (c.NoCallsSince == null || c.NoCallsSince >= o.DeliveredAt)
            select new FollowUpDue
            {
                Order = o,
                FirstCallerId = calls
                    .Where(f => f.CustomerId == o.CustomerId && f.StoreId == o.StoreId
                        && f.At >= o.DeliveredAt && f.At <= Elapsed.After(o.DeliveredAt!.Value, WindowSeconds))
                    .OrderBy(f => f.At).ThenBy(f => f.Reference).Select(f => (int?)f.AgentId).FirstOrDefault(),
                Called = calls
                    .Any(f => f.CustomerId == o.CustomerId && f.StoreId == o.StoreId
                        && f.At >= o.DeliveredAt && f.At <= Elapsed.After(o.DeliveredAt!.Value, WindowSeconds)),
                Reached = calls
                    .Any(f => f.CustomerId == o.CustomerId && f.StoreId == o.StoreId && f.Outcome == FollowUpOutcome.Reached
                        && f.At >= o.DeliveredAt && f.At <= Elapsed.After(o.DeliveredAt!.Value, WindowSeconds)),
            };
    }
}
