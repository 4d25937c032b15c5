using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every minute: invites the customers of what was delivered, by whatever way the delivery got in, and sends them their address; tells of low answers that came in otherwise than by our pages.</summary>
public sealed class InviteCustomersJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        // Jobs may begin before the schema is there; the next round finds it.
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "invite-customers", s => s.GetRequiredService<InviteCustomers>().Run(ct));
            await groups.InGroup(group, "send-surveys", s => s.GetRequiredService<SendSurveyLinks>().Run(ct));
            await groups.InGroup(group, "low-answers", s => s.GetRequiredService<LowAnswerNotices>().Run(ct));
        }
    }
}
