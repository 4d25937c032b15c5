using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class RepairQualityTests
{
    private readonly TestRecords records = new();

    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 40)]
    [InlineData(3, 60)]
    [InlineData(4, 80)]
    [InlineData(5, 100)]
    public void An_answer_is_points_of_a_hundred_for_the_technician(int points, long expected)
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(null, null, points, null, null));
        Assert.Equal([(Technician, expected, 1)], records.Count<RepairQuality>());
    }

    [Fact]
    public void Other_questions_make_no_row()
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(3, 3, null, 3, 3));
        Assert.Empty(records.Count<RepairQuality>());
    }

    [Fact]
    public void An_order_without_technician_counts_for_the_store_only()
    {
        var order = records.Delivered(At("2026-07-03 08:00:00"), o => o with { TechnicianId = null });
        records.Answer(order, new SurveyAnswers(null, null, 5, null, null));
        Assert.Equal([(null, 100, 1)], records.Count<RepairQuality>());
    }
}
