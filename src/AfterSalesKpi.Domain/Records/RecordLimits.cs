namespace AfterSalesKpi.Domain.Records;

/// <summary>Lengths that many records share.</summary>
public static class RecordLimits
{
    /// <summary>Longest reference of a record.</summary>
    public const int Reference = 64;

    /// <summary>Longest short text, such as a source or a course.</summary>
    public const int ShortText = 100;

    /// <summary>Longest comment or note.</summary>
    public const int LongText = 2000;

    /// <summary>Greatest quantity of parts in one record.</summary>
    public const int Quantity = 1_000_000;
}
