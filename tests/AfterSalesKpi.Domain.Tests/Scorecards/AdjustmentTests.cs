using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class AdjustmentTests
{
    private readonly AppraisalMonth month = new(1, 2, Some.July);

    [Fact]
    public void It_says_for_whom_how_much_why_by_whom_and_when()
    {
        var given = Adjustment.Give(month, 5, -1_50, null, "漏检", "WO-17", "manager", Some.Now).Value;
        Assert.NotNull(given);
        Assert.Equal((1, 2, 5, Some.July, -150), (given.GroupId, given.StoreId, given.EmployeeId, given.Month, given.PointsHundredths));
        Assert.Equal(("漏检", "WO-17", "manager", Some.Now), (given.Reason, given.Evidence, given.By, given.At));
    }

    [Theory]
    [InlineData(1, null, " ", "required")]
    [InlineData(0, null, "好", "nothing-adjusted")]
    [InlineData(100_01, null, "好", "adjustment-range")]
    [InlineData(int.MinValue, null, "坏", "adjustment-range")]
    [InlineData(0, "123456789", "坏", "too-long")]
    public void It_is_refused_with_the_reason(int points, string? cap, string reason, string code) =>
        Assert.Equal(code, Assert.Single(Adjustment.Give(month, 5, points, cap, reason, null, "manager", Some.Now).Problems).Code);

    [Fact]
    public void A_published_month_takes_none()
    {
        month.StartRun(Some.Now);
        month.FinishRun(month.FencingNumber, Some.Now);
        Assert.True(Adjustment.Give(month, 5, 1, null, "好", null, "manager", Some.Now).Succeeded);
        month.Publish("manager", Some.Now);
        Assert.Equal("month-published", Assert.Single(Adjustment.Give(month, 5, 1, null, "好", null, "manager", Some.Now).Problems).Code);
        month.Lock("manager", Some.Now);
        Assert.Equal("month-locked", Assert.Single(Adjustment.Give(month, 5, 1, null, "好", null, "manager", Some.Now).Problems).Code);
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        var given = Some.Adjustment(1_00);
        Assert.True(given.Withdraw("hr", Some.Now).Succeeded);
        Assert.Equal("already-withdrawn", Assert.Single(given.Withdraw("manager", Some.Now).Problems).Code);
        Assert.Equal("hr", given.WithdrawnBy);
    }
}
