using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class LeastSampleTests
{
    [Theory]
    [InlineData(10, 31, 0, 10)]
    [InlineData(10, 31, 10, 7)] // 6.77…
    [InlineData(10, 30, 15, 5)]
    [InlineData(8, 17, 10, 4)] // 3.29…
    [InlineData(10, 31, 30, 1)]
    [InlineData(10, 31, 31, 1)]
    [InlineData(1, 31, 20, 1)]
    [InlineData(0, 31, 20, 0)]
    public void It_falls_in_proportion_to_the_leave_rounded_up_and_is_at_least_one(int asked, int days, int leave, int expected) =>
        Assert.Equal(expected, LeastSample.Of(asked, days, leave));
}
