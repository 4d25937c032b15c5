using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class ServiceAttitudeTests
{
    private readonly TestRecords records = new();

    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 40)]
    [InlineData(3, 60)]
    [InlineData(4, 80)]
    [InlineData(5, 100)]
    public void An_answer_is_points_of_a_hundred_for_the_advisor(int points, long expected)
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(null, points, null, null, null));
        Assert.Equal([(Advisor, expected, 1)], records.Count<ServiceAttitude>());
    }

    [Fact]
    public void Other_questions_make_no_row()
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(3, null, 3, 3, 3));
        Assert.Empty(records.Count<ServiceAttitude>());
    }
}
