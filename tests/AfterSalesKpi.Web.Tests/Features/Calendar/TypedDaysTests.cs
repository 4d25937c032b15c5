using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Web.Features.Calendar;

namespace AfterSalesKpi.Web.Tests.Features.Calendar;

public sealed class TypedDaysTests
{
    private static readonly DateOnly Feb5 = new(2027, 2, 5);

    [Theory]
    [InlineData("2027-02-05 春节", "春节", "")]
    [InlineData("2027/2/5", "", "")]
    [InlineData("2027.02.05 Make-up day 8:30-12 13-17:30", "Make-up day", "08:30-12:00 13:00-17:30")]
    [InlineData("2027-02-05\t调休\t09:00-15:00\r", "调休", "09:00-15:00")]
    [InlineData("2027-02-05 09:00-15:00", "", "09:00-15:00")]
    public void A_line_is_a_day_with_its_name_and_hours(string line, string name, string hours) =>
        Assert.Equal([new SpecialDay(Feb5, name, hours)], TypedDays.Read(line).Days);

    [Fact]
    public void A_run_of_days_is_one_line_and_is_written_as_one_again()
    {
        var (days, problems) = TypedDays.Read("2027-02-05 ~ 2027-02-11 春节\n\n2027-02-14 调休 08:30-17:30");
        Assert.Empty(problems);
        Assert.Equal(8, days.Count);
        Assert.Equal("2027-02-05 ~ 2027-02-11 春节\n2027-02-14 调休 08:30-17:30", TypedDays.Write(days));
    }

    [Fact]
    public void What_cannot_be_read_is_named_by_its_line() =>
        Assert.Equal(
            [("unreadable-day", 2), ("unreadable-day", 3), ("day-twice", 4)],
            TypedDays.Read("2027-02-05 春节\nsoon\n2027-02-11 ~ 2027-02-05\n2027-02-05").Problems.Select(p => (p.Code, (int)p.Args[0])));
}
