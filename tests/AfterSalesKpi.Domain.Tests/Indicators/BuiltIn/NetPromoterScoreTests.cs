using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class NetPromoterScoreTests
{
    private readonly TestRecords records = new();

    [Theory]
    [InlineData(0, -1)]
    [InlineData(6, -1)]
    [InlineData(7, 0)]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    public void Promoters_less_detractors(int answer, long expected)
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(null, null, null, null, answer));
        Assert.Equal([(Advisor, expected, 1)], records.Count<NetPromoterScore>());
    }

    [Fact]
    public void It_runs_from_minus_a_hundred_to_a_hundred_points()
    {
        var scale = new NetPromoterScore().Scale;
        Assert.Equal((-100m, 100m), (new Measure(-3, 3, 3).Value(scale), new Measure(3, 3, 3).Value(scale)));
    }
}
