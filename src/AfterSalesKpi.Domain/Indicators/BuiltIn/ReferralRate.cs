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
#pragma warning disable CA1309 // Databases compare these columns by code point, and have no word for the overload that asks for it.
        from o in records.CustomerOrders
        join c in records.Customers on o.CustomerId equals c.Id
        join s in records.Stores on o.StoreId equals s.Id
        where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until
            && !(from e in records.CustomerOrders
                 join es in records.Stores on e.StoreId equals es.Id
                 where e.CustomerId == o.CustomerId
                     && (e.DeliveredAt < o.DeliveredAt
                         || (e.DeliveredAt == o.DeliveredAt
                             && (string.Compare(es.Code, s.Code) < 0 || (e.StoreId == o.StoreId && string.Compare(e.Number, o.Number) < 0))))
                 select e).Any()
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
