using System.Text.Json;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>One row and the record it came from.</summary>
/// <param name="At">When it counts, UTC; null where the reader may not know (<see cref="ReviewPrivacy"/>).</param>
/// <param name="StoreId">The row's store.</param>
/// <param name="EmployeeId">Whom it is attributed to; null: nobody.</param>
/// <param name="Numerator">Numerator in the indicator's base unit.</param>
/// <param name="Denominator">Denominator in the indicator's base unit.</param>
/// <param name="ServiceType">Kind of service of its order, if it came from one.</param>
/// <param name="RecordType">What kind of record it came from.</param>
/// <param name="Key">The record's natural key, such as <c>S01/WO-1</c>; null where the reader may not know.</param>
public sealed record MeasureRecord(
    DateTime? At, int StoreId, int? EmployeeId, long Numerator, long Denominator, ServiceType? ServiceType, RecordType RecordType, string? Key)
{
    /// <summary>The record's number in the database, to look up more of it; null where the reader may not know.</summary>
    public long? RecordId { get; init; }

    /// <summary>The kind of record as the API calls it, such as <c>work-order</c>.</summary>
    public string TypeName => JsonNamingPolicy.KebabCaseLower.ConvertName(RecordType.ToString());

    internal static MeasureRecord Of(MeasureRow row, string? key) => new(
        row.At, row.StoreId, row.EmployeeId, row.Numerator, row.Denominator, row.ServiceType, row.RecordType, key) { RecordId = row.RecordId };
}
