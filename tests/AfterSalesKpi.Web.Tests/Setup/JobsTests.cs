using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class JobsTests
{
    [Fact]
    public async Task Two_programs_in_one_process_hand_no_jobs_to_each_other()
    {
        await using var one = await KpiHost.Start();
        await using var other = await KpiHost.Start();
        one.Services.GetRequiredService<IBackgroundJobClient>().Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        Assert.Equal((1, 0), (Enqueued(one), Enqueued(other)));
    }

    [SkippableFact]
    public async Task Jobs_are_kept_in_the_programs_own_database()
    {
        await using var host = await KpiHost.Start(DatabaseProvider.PostgreSql, ("Jobs:Storage", "Database"));
        host.Services.GetRequiredService<IBackgroundJobClient>().Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None));
        Assert.Equal(1, Enqueued(host));
    }

    private static long Enqueued(KpiHost host) => host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics().Enqueued;
}
