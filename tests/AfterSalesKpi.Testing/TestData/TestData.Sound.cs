using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>Test data that breaks a rule is a bug of the test.</summary>
    public static void Sound(Outcome outcome)
    {
        if (!outcome.Succeeded) throw new ArgumentException(string.Join(", ", outcome.Problems));
    }

    /// <summary>What was made; test data that breaks a rule is a bug of the test.</summary>
    public static T Given<T>(Outcome<T> outcome) =>
        outcome.Value ?? throw new ArgumentException(string.Join(", ", outcome.Problems));
}
