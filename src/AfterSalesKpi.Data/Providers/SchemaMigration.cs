using AfterSalesKpi.Data.Providers.PostgreSql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Brings the schema up to date. Of several processes that start at once one does it and the others wait.</summary>
public static class SchemaMigration
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Applies what is missing, as the user of <c>ConnectionStrings:Migrations</c>, and names it; makes the database where there is none.
    /// </summary>
    public static async Task<IReadOnlyList<string>> Apply(DatabaseSettings settings, CancellationToken ct)
    {
        await using var db = DatabaseOptions.CreateContext(settings.Provider, settings.MigrationsConnectionString, settings.MaxBatchSize);

        // SQL Server's lock lasts until everything is applied, and ends when the connection is gone.
        if (settings.Provider == DatabaseProvider.SqlServer) return await Apply(db, ct);
        if (settings.Provider == DatabaseProvider.PostgreSql)
        {
            await using var held = await MigrationLock.Take(settings.MigrationsConnectionString, ct);
            return await Apply(db, ct);
        }

        await using var alone = await Alone(new SqliteConnectionStringBuilder(settings.MigrationsConnectionString).DataSource, ct);
        if (alone is not null) await ForgetLockOfTheDead(db, ct);
        return await Apply(db, ct);
    }

    private static async Task<IReadOnlyList<string>> Apply(KpiDbContext db, CancellationToken ct)
    {
        IReadOnlyList<string> missing = [.. await db.Database.GetPendingMigrationsAsync(ct)];
        await db.Database.MigrateAsync(ct);
        return missing;
    }

    /// <summary>A lock that the operating system takes back from a process that dies. Null for a database that is no file.</summary>
    private static async Task<FileStream?> Alone(string file, CancellationToken ct)
    {
        if (file is "" or ":memory:") return null;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!); // a file lies in a folder
        while (true)
        {
            try
            {
                return new FileStream(file + "-migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, ct);
            }
        }
    }

    /// <summary>
    /// EF Core's own lock in SQLite is a row, which a process that is killed leaves behind; every later start would wait for it for ever.
    /// Whoever is alone here knows that it is nobody's.
    /// </summary>
    private static async Task ForgetLockOfTheDead(KpiDbContext db, CancellationToken ct)
    {
        var there = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (there > 0) await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" """, ct);
    }
}
