using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class CustomerRatingTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Each_employee_named_in_an_answer_has_a_row()
    {
        var response = records.Rate(records.Delivered(At("2026-07-03 08:00:00")), (Technician, 5), (OtherAdvisor, 1));
        var rows = records.Rows<CustomerRating>();
        Assert.Equal([(OtherAdvisor, 20, 1), (Technician, 100, 1)], rows.Select(r => (r.EmployeeId, r.Numerator, r.Denominator)).Order());
        Assert.All(rows, r => Assert.Equal((RecordType.SurveyResponse, response.Id), (r.RecordType, r.RecordId)));
    }

    [Fact]
    public void Ratings_on_an_internal_order_or_in_a_voided_response_do_not_count()
    {
        records.Rate(records.Delivered(At("2026-07-03 08:00:00"), o => o with { ServiceType = ServiceType.Internal }), (Technician, 5));
        var order = records.Delivered(At("2026-07-03 08:00:00"));
        records.Rate(order, (Technician, 5)).Revise(order.Id, At("2026-07-05 08:00:00"), new SurveyAnswers(null, null, null, null, null), null, null, null, voided: true);
        Assert.Empty(records.Count<CustomerRating>());
    }
}
