using System.Globalization;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Tests.Features.WorkOrders;

public sealed class TypedTimeTests
{
    private static readonly DateTime Now = new(2026, 7, 15, 12, 5, 40, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("15", "2026-07-15 15:00")]
    [InlineData("9", "2026-07-15 09:00")]
    [InlineData("1530", "2026-07-15 15:30")]
    [InlineData("930", "2026-07-15 09:30")]
    [InlineData("15:30", "2026-07-15 15:30")]
    [InlineData("15：30", "2026-07-15 15:30")]
    [InlineData("9点半", "2026-07-15 09:30")]
    [InlineData("下午3点", "2026-07-15 15:00")]
    [InlineData("+2h", "2026-07-15 14:05")]
    [InlineData("+1h30m", "2026-07-15 13:35")]
    [InlineData("+1d", "2026-07-16 12:05")]
    [InlineData("-30", "2026-07-15 11:35")]
    [InlineData("明天 9:00", "2026-07-16 09:00")]
    [InlineData("昨天9", "2026-07-14 09:00")]
    [InlineData("tomorrow 9:00", "2026-07-16 09:00")]
    [InlineData("10-31 17:30", "2026-10-31 17:30")]
    [InlineData("10/31", "2026-10-31 00:00")]
    [InlineData("2026-10-31 周六 17:30", "2026-10-31 17:30")]
    [InlineData("2026-10-31 Sat 17:30", "2026-10-31 17:30")]
    [InlineData("2026-10-31T17:30", "2026-10-31 17:30")]
    [InlineData("2026年10月31日 17:30", "2026-10-31 17:30")]
    [InlineData("now", "2026-07-15 12:05")]
    public void A_time_typed_in_a_hurry_is_understood(string text, string meant) =>
        Assert.Equal(meant, TypedTime.Read(text, Now)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("25")]
    [InlineData("15:75")]
    [InlineData("2026-02-30 9:00")]
    [InlineData("+")]
    [InlineData("soon")]
    [InlineData("15 30 20")]
    [InlineData("99999")]
    public void What_is_no_time_is_refused(string text) => Assert.Null(TypedTime.Read(text, Now));
}
