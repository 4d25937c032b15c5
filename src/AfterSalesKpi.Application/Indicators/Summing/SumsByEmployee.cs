namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>What a statement gives back: sums of several indicators for one store and employee, or for nobody.</summary>
internal sealed class SumsByEmployee
{
    /// <summary>In which store, and whose.</summary>
    public SumKey Key { get; init; } = new();

    /// <summary>The sums, in the order in which the statement asks for them.</summary>
    public long[] Sums { get; init; } = [];
}
