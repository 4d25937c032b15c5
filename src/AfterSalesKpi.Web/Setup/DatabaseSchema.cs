using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Bringing the database's schema up to date: who may (<c>Database:MigrateOnStart</c>), and as whom (<c>ConnectionStrings:Migrations</c>).</summary>
public sealed class DatabaseSchema(DatabaseSettings database, IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>True when a starting program brings the schema up to date by itself.</summary>
    public bool MayMigrate => configuration.GetValue("Database:MigrateOnStart", database.Provider == DatabaseProvider.Sqlite || environment.IsDevelopment());

    /// <summary>How many migrations a database lacks.</summary>
    public static async Task<int> MissingAsync(KpiDbContext db, CancellationToken ct) => (await db.Database.GetPendingMigrationsAsync(ct)).Count();

    /// <summary>Applies what is missing; the names of what was applied.</summary>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken ct) => SchemaMigration.Apply(database, ct);
}
