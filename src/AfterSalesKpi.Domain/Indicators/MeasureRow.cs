using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Domain.Indicators;

/// <summary>What one record contributes to an indicator: two whole numbers and where they belong (indicators.md, rule 1).</summary>
public sealed record MeasureRow
{
    /// <summary>The record's store.</summary>
    public required int StoreId { get; init; }

    /// <summary>Whom it is attributed to; null: it counts for store and group only (rule 8).</summary>
    public required int? EmployeeId { get; init; }

    /// <summary>When it counts, UTC (rule 3).</summary>
    public required DateTime At { get; init; }

    /// <summary>Numerator in the indicator's base unit.</summary>
    public required long Numerator { get; init; }

    /// <summary>Denominator in the indicator's base unit.</summary>
    public required long Denominator { get; init; }

    /// <summary>Kind of service of the order it came from; null when it came from none.</summary>
    public required ServiceType? ServiceType { get; init; }

    /// <summary>What kind of record it came from.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>Which record it came from.</summary>
    public required long RecordId { get; init; }
}
