using AfterSalesKpi.Data.Providers.PostgreSql;
using AfterSalesKpi.Data.Providers.Sqlite;
using AfterSalesKpi.Data.Providers.SqlServer;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Puts the configured database into the container.</summary>
public static class DatabaseServices
{
    /// <summary>
    /// Contexts come from a pool, because making one costs more than a small query; each begins with an empty scope, whatever its last
    /// user left behind.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">Reads <c>Database:Provider</c>, <c>Database:MaxBatchSize</c> and <c>ConnectionStrings:Default</c>.</param>
    /// <param name="contentRoot">Where the embedded database's file lives unless a connection string says otherwise.</param>
    public static IServiceCollection AddKpiDatabase(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var database = DatabaseSettings.From(configuration, contentRoot);
        services.AddSingleton(database);
        services.AddSingleton<CommitSignal>();
        return database.Provider switch
        {
            DatabaseProvider.Sqlite => Add<SqliteKpiDbContext>(services, database),
            DatabaseProvider.SqlServer => Add<SqlServerKpiDbContext>(services, database),
            _ => Add<PostgreSqlKpiDbContext>(services, database),
        };
    }

    private static IServiceCollection Add<T>(IServiceCollection services, DatabaseSettings database)
        where T : KpiDbContext
    {
        services.AddPooledDbContextFactory<T>((s, o) => o.UseKpiDatabase(database.Provider, database.ConnectionString, database.MaxBatchSize)
            .AddInterceptors(s.GetRequiredService<CommitSignal>()));
        services.AddScoped<KpiDbContext>(s =>
        {
            var context = s.GetRequiredService<IDbContextFactory<T>>().CreateDbContext();
            context.Scope = AccessScope.Nothing;
            context.Clock = s.GetService<TimeProvider>() ?? TimeProvider.System;
            return context;
        });
        return services;
    }
}
