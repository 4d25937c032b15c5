using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class CustomerSatisfactionTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Four_and_five_of_five_are_satisfied()
    {
        var order = records.Delivered(At("2026-07-03 08:00:00"));
        foreach (var overall in Enumerable.Range(1, 5)) records.Answer(order, new SurveyAnswers(overall, null, null, null, null));
        Assert.Equal([(Advisor, 0, 1), (Advisor, 0, 1), (Advisor, 0, 1), (Advisor, 1, 1), (Advisor, 1, 1)], records.Count<CustomerSatisfaction>());
    }

    [Fact]
    public void An_unanswered_question_makes_no_row()
    {
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), new SurveyAnswers(null, 5, 5, 5, 10));
        Assert.Empty(records.Count<CustomerSatisfaction>());
    }

    [Fact]
    public void A_corrected_response_replaces_the_earlier_row()
    {
        var order = records.Delivered(At("2026-07-03 08:00:00"));
        var response = records.Answer(order, new SurveyAnswers(5, null, null, null, null));
        response.Revise(order.Id, At("2026-07-06 08:00:00"), new SurveyAnswers(2, null, null, null, null), null, null, null);
        var row = Assert.Single(records.Rows<CustomerSatisfaction>());
        Assert.Equal((0, At("2026-07-06 08:00:00")), (row.Numerator, row.At));
    }

    [Fact]
    public void The_row_lies_at_the_answer_and_bears_the_order_s_kind_of_service()
    {
        var order = records.Delivered(At("2026-07-03 08:00:00"), o => o with { ServiceType = ServiceType.Bodywork });
        var response = records.Answer(order, new SurveyAnswers(4, null, null, null, null), At("2026-08-01 00:00:00"));
        var row = Assert.Single(records.Rows<CustomerSatisfaction>());
        Assert.Equal(
            (At("2026-08-01 00:00:00"), records.Store.Id, ServiceType.Bodywork, RecordType.SurveyResponse, response.Id),
            (row.At, row.StoreId, row.ServiceType, row.RecordType, row.RecordId));
    }

    [Fact]
    public void Answers_on_internal_cancelled_or_voided_orders_and_voided_answers_count_nowhere()
    {
        var happy = new SurveyAnswers(5, 5, 5, 5, 10);
        records.Answer(records.Delivered(At("2026-07-03 08:00:00"), o => o with { ServiceType = ServiceType.Internal }), happy);
        records.Answer(records.Order(o => o with { CancelledAt = At("2026-07-02 08:00:00") }), happy);
        records.Answer(records.Delivered(At("2026-07-03 08:00:00"), o => o with { Voided = true }), happy);
        records.Answer(records.Delivered(At("2026-07-03 08:00:00")), happy, voided: true);
        Assert.Empty(records.Count<CustomerSatisfaction>());
        Assert.Empty(records.Count<ServiceAttitude>());
        Assert.Empty(records.Count<RepairQuality>());
        Assert.Empty(records.Count<ResponseSpeed>());
        Assert.Empty(records.Count<RecommendationRate>());
        Assert.Empty(records.Count<NetPromoterScore>());
    }
}
