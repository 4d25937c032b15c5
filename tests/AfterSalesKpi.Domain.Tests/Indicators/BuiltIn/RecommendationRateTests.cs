using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class RecommendationRateTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Nine_and_ten_of_ten_recommend()
    {
        var order = records.Delivered(At("2026-07-03 08:00:00"));
        foreach (var answer in new[] { 0, 8, 9, 10 }) records.Answer(order, new SurveyAnswers(null, null, null, null, answer));
        Assert.Equal([(Advisor, 0, 1), (Advisor, 0, 1), (Advisor, 1, 1), (Advisor, 1, 1)], records.Count<RecommendationRate>());
    }
}
