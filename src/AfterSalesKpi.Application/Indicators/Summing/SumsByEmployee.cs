namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>What a statement gives back: sums of several indicators for one employee, or for nobody.</summary>
internal sealed class SumsByEmployee
{
    /// <summary>Whose.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>The sums, in the order in which the statement asks for them.</summary>
    public long[] Sums { get; init; } = [];
}
