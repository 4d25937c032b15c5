using Xunit;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>
/// What to do where something that a test needs is missing: plain <c>dotnet test</c> names the test as skipped, <c>tests/run.sh</c> sets
/// <c>KPI_TESTS_MUST_RUN=1</c>, and then the test fails.
/// </summary>
public static class MustRun
{
    public static bool Always => Environment.GetEnvironmentVariable("KPI_TESTS_MUST_RUN") is { Length: > 0 } value && value != "0";

    /// <summary>Skips the present test, or fails it where nothing may be skipped, when something is missing.</summary>
    /// <param name="missing">What is missing, in a sentence; null when nothing is.</param>
    public static void Unless(string? missing)
    {
        if (missing is null) return;
        if (Always) throw new InvalidOperationException($"{missing} KPI_TESTS_MUST_RUN is set, so this is a failure.");
        Skip.If(true, missing);
    }
}
