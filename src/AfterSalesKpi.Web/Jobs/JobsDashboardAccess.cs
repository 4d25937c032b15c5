using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Hangfire.Dashboard;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>
/// Lets only administrators of the installation's first group see the job dashboard, because jobs of every group are there. Never by
/// address: behind a proxy everybody comes from the same machine.
/// </summary>
public sealed class JobsDashboardAccess : IDashboardAsyncAuthorizationFilter
{
    public async Task<bool> AuthorizeAsync(DashboardContext context)
    {
        var services = context.GetHttpContext().RequestServices;
        var user = services.GetRequiredService<CurrentUser>();
        if (!user.IsSignedIn || user.Role != Role.GroupAdmin) return false;
        return (await services.GetRequiredService<KpiDbContext>().AllGroupIds(context.GetHttpContext().RequestAborted)).FirstOrDefault() == user.GroupId;
    }
}
