using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>What is rework and what has become an ordinary visit (indicators.md no. 9, 14).</summary>
internal static class Rework
{
    /// <summary>A linked order received later than 30 days after the original's delivery is an ordinary visit.</summary>
    public const int WindowSeconds = 30 * Elapsed.Day;

    /// <summary>
    /// The customers' orders that put no other order right. A link to an order that is not known yet is a link all the same.
    /// </summary>
    public static IQueryable<WorkOrder> None(IRecords records)
    {
        var originals = records.WorkOrders;
        return records.CustomerOrders.Where(v => (v.ReworkOfId == null && v.ReworkOfNumber == null)
            || originals.Any(o => o.Id == v.ReworkOfId && o.DeliveredAt != null
                && v.ReceivedAt > Elapsed.After(o.DeliveredAt!.Value, WindowSeconds)));
    }
}
