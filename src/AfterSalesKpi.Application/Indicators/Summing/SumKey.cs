namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>What a statement sums apart.</summary>
internal sealed record SumKey
{
    /// <summary>The store.</summary>
    public int StoreId { get; init; }

    /// <summary>Whose rows; null: nobody's.</summary>
    public int? EmployeeId { get; init; }
}
