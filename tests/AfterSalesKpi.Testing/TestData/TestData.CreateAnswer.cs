using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>An answer about an order, a day after it was received unless said otherwise.</summary>
    public static async Task<SurveyResponse> CreateAnswer(
        KpiDbContext db, WorkOrder order, int overall, string? comment = null, SurveyChannel channel = SurveyChannel.Link, int? enteredById = null, DateTime? at = null)
    {
        var response = new SurveyResponse(order.GroupId, order.StoreId, NewCode("SV"));
        Sound(response.Revise(order.Id, at ?? order.ReceivedAt!.Value.AddDays(1), new SurveyAnswers(overall, overall, null, null, 2 * overall), comment, channel, enteredById)); // orders of tests are received
        return await Save(db, response);
    }
}
