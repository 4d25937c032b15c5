using AfterSalesKpi.Benchmarks.Measuring;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>A promise about speed: two ways of doing something, measured in one run.</summary>
internal interface IGoal
{
    int Number { get; }

    Task<IReadOnlyList<Result>> Measure();
}
