using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>问卷回收率 (indicators.md no. 32): of the customers invited to say something, how many did before the invitation expired.</summary>
public sealed class SurveyResponseRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 32;

    /// <inheritdoc />
    public string Key => "survey-response-rate";

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
        (from i in records.SurveyInvitations
         join o in records.CustomerOrders on i.WorkOrderId equals o.Id
         where i.AnsweredAt >= period.From && i.AnsweredAt < period.Until
         select new MeasureRow
         {
             StoreId = i.StoreId,
             EmployeeId = o.AdvisorId,
             At = i.AnsweredAt!.Value, // narrowed above
             Numerator = 1,
             Denominator = 1,
             ServiceType = o.ServiceType,
             RecordType = RecordType.SurveyInvitation,
             RecordId = i.Id,
         })
        .Concat(
            from i in records.SurveyInvitations
            join o in records.CustomerOrders on i.WorkOrderId equals o.Id
            where i.AnsweredAt == null && i.ExpiresAt >= period.From && i.ExpiresAt < period.Until
            select new MeasureRow
            {
                StoreId = i.StoreId,
                EmployeeId = o.AdvisorId,
                At = i.ExpiresAt,
                Numerator = 0,
                Denominator = 1,
                ServiceType = o.ServiceType,
                RecordType = RecordType.SurveyInvitation,
                RecordId = i.Id,
            });
}
