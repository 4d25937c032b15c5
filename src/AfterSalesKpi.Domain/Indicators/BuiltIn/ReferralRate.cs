using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>转介绍率 (indicators.md no. 20): first-time customers who name a referrer.</summary>
public sealed class ReferralRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 20;

    /// <inheritdoc />
    public string Key => "referral-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.FollowUp;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from o in records.CustomerOrders
        join c in records.Customers on o.CustomerId equals c.Id
        where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until
            // The first of the customer's few rather than "none earlier": databases answer that from the customer's own orders. The store's code
            // is asked for each of these few; joined, the server would read all stores for every order.
            && o.Id == (
                from e in records.CustomerOrders
                where e.CustomerId == o.CustomerId && e.DeliveredAt <= o.DeliveredAt
                orderby e.DeliveredAt, records.Stores.Where(s => s.Id == e.StoreId).Select(s => s.Code).First(), e.Number
                select e.Id).First()
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.AdvisorId,
            At = o.DeliveredAt!.Value, // narrowed above
            Numerator = c.ReferredBy != null ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
