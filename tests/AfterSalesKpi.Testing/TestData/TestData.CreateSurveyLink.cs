using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>The secret of a link to a new invitation about an order.</summary>
    public static async Task<string> CreateSurveyLink(KpiDbContext db, WorkOrder order, DateTime at)
    {
        var secret = SurveySecret.Make();
        var invitation = await Save(db, new SurveyInvitation(order, LocalTime.DayOf(at, LocalTime.Zone(LocalTime.DefaultZone)), at));
        await Save(db, new InvitedOrder(invitation, order.Id));
        await Save(db, new SurveyLink(invitation, SurveySecret.HashOf(secret), at));
        return secret;
    }
}
