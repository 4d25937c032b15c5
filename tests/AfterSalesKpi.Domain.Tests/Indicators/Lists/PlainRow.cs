using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>A row as a value, so that two ways to make rows can be compared.</summary>
public sealed record PlainRow(int Store, int? Who, DateTime At, long Numerator, long Denominator, ServiceType? Service, RecordType Type, long Record)
{
    public static PlainRow Of(MeasureRow r) =>
        new(r.StoreId, r.EmployeeId, r.At, r.Numerator, r.Denominator, r.ServiceType, r.RecordType, r.RecordId);
}
