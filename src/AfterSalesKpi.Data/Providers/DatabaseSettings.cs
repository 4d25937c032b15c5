using Microsoft.Extensions.Configuration;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Which database is used and how, read from configuration once.</summary>
/// <param name="Provider">The kind of database.</param>
/// <param name="ConnectionString">How to reach it for daily work.</param>
/// <param name="MigrationsConnectionString">How to reach it as somebody who may change the schema.</param>
/// <param name="MaxBatchSize">Statements a round trip; null for EF Core's own choice.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, string MigrationsConnectionString, int? MaxBatchSize)
{
    /// <summary>Reads the settings; the embedded database's file is made in <c>App_Data/</c> under the content root.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or one with a server names no connection string.</exception>
    public static DatabaseSettings From(IConfiguration configuration, string contentRoot)
    {
        var named = configuration["Database:Provider"];
        if (!Enum.TryParse<DatabaseProvider>(string.IsNullOrWhiteSpace(named) ? nameof(DatabaseProvider.Sqlite) : named, true, out var provider))
        {
            throw new InvalidOperationException($"Database:Provider is '{named}'; it must be Sqlite, SqlServer or PostgreSql.");
        }

        var connection = configuration.GetConnectionString("Default");
        if (string.IsNullOrWhiteSpace(connection))
        {
            if (provider != DatabaseProvider.Sqlite) throw new InvalidOperationException($"ConnectionStrings:Default is missing for {provider}.");
            connection = $"Data Source={Path.Combine(Directory.CreateDirectory(Path.Combine(contentRoot, "App_Data")).FullName, "aftersaleskpi.db")}";
        }

        var migrations = configuration.GetConnectionString("Migrations");
        return new DatabaseSettings(
            provider, connection, string.IsNullOrWhiteSpace(migrations) ? connection : migrations, configuration.GetValue<int?>("Database:MaxBatchSize"));
    }
}
