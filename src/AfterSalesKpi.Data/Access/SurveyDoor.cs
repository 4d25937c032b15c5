using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// How a customer comes in who has nothing but a survey's secret: it is looked up over all groups, and opens the one store whose
/// invitation it is.
/// </summary>
public static class SurveyDoor
{
    /// <summary>The invitation that a secret leads to; null when it leads nowhere. One question, whether it does or not.</summary>
    public static async Task<SurveyEntry?> EnterSurvey(this KpiDbContext db, string secret, CancellationToken ct)
    {
        var hash = SurveySecret.HashOf(secret);
        var found = await (
            from l in db.SurveyLinks.IgnoreQueryFilters()
            join i in db.SurveyInvitations.IgnoreQueryFilters() on l.InvitationId equals i.Id
            where l.Hash == hash
            select new { i.GroupId, i.StoreId, i.Id, i.ExpiresAt, i.AnsweredAt }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null) return null;
        (db.Scope, db.Actor) = (AccessScope.OfStores(found.GroupId, found.StoreId), Actor.Customer);
        return new SurveyEntry(found.Id, found.StoreId, SurveyInvitation.OpenUntil(found.ExpiresAt, found.AnsweredAt));
    }
}
