using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.SqlServer;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Background jobs: where they are kept and whether this process works them off (<c>Jobs:Storage</c>, <c>Jobs:Mode</c>).</summary>
internal static class Jobs
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<JobScope>();
        // Hangfire would take whatever storage was set last in the process; two programs in one would then hand their jobs to each other.
        services.AddSingleton(provider => Storage(provider.GetRequiredService<DatabaseSettings>(), configuration["Jobs:Storage"]));
        services.AddHangfire((provider, hangfire) => hangfire.SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseStorage(provider.GetRequiredService<JobStorage>()));
        if (Mode(configuration) != JobsMode.WebOnly)
        {
            services.AddHangfireServer(options => (options.WorkerCount, options.SchedulePollingInterval) = (Math.Max(2, Environment.ProcessorCount), Poll));
        }

        return services;
    }

    /// <summary>
    /// Shows the jobs to those who may see them and sets the timetable; the latter only where jobs are worked off, so that a web node
    /// alone does not fill a queue that nobody reads.
    /// </summary>
    public static void MapJobs(this WebApplication app)
    {
        app.MapHangfireDashboard("/jobs", new DashboardOptions
        {
            Authorization = [],
            AsyncAuthorization = [new JobsDashboardAccess()],
            AppPath = "/dashboard",
            DisplayStorageConnectionString = false,
            DashboardTitle = "AfterSalesKpi",
        });
        if (Mode(app.Configuration) != JobsMode.WebOnly) RecurringJobs.Schedule(app.Services.GetRequiredService<IRecurringJobManager>());
    }

    private static JobsMode Mode(IConfiguration configuration) => configuration.GetValue("Jobs:Mode", JobsMode.InProcess);

    private static JobStorage Storage(DatabaseSettings database, string? storage)
    {
        var inMemory = string.Equals(storage, "InMemory", StringComparison.OrdinalIgnoreCase);
        if (inMemory || database.Provider == DatabaseProvider.Sqlite) return new InMemoryStorage(new InMemoryStorageOptions());
        if (database.Provider == DatabaseProvider.SqlServer) return new SqlServerStorage(database.ConnectionString, new SqlServerStorageOptions { QueuePollInterval = Poll });
        var options = new PostgreSqlStorageOptions { QueuePollInterval = Poll };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(database.ConnectionString, options), options);
    }
}
