using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class TrainingScoreTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Examined = At("2026-07-03 08:00:00");

    [Theory]
    [InlineData(45, 50, 90)]
    [InlineData(1, 8, 13)]
    [InlineData(1, 3, 33)]
    [InlineData(0, 100, 0)]
    public void Points_of_a_hundred_are_rounded_midpoint_up(int score, int full, long expected)
    {
        records.Examine(score, full, TrainingStatus.Taken, Examined);
        Assert.Equal([(Technician, expected, 1)], records.Count<TrainingScore>());
    }

    [Fact]
    public void Missed_without_excuse_is_nothing_and_excused_makes_no_row()
    {
        records.Examine(80, 100, TrainingStatus.Absent, Examined);
        records.Examine(80, 100, TrainingStatus.Excused, Examined);
        records.Examine(80, 100, TrainingStatus.Taken, Examined, voided: true);
        Assert.Equal([(Technician, 0, 1)], records.Count<TrainingScore>());
    }
}
