using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

internal static class Clocks
{
    /// <summary>The same clock ten days on.</summary>
    public static FakeTimeProvider Later(this FakeTimeProvider clock)
    {
        clock.Advance(TimeSpan.FromDays(10));
        return clock;
    }
}
