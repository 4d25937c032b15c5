using System.Diagnostics;
using AfterSalesKpi.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>
/// The PostgreSQL server of the tests: one that <c>KPI_TESTS_POSTGRES</c> (a connection string) names, or else one that the first test
/// process makes and starts, all others share, and a guard stops when the last of them is gone, killed or not.
/// </summary>
internal sealed class PostgreSqlServer
{
    private static readonly Lazy<PostgreSqlServer> Started = new(Start);
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Databases", "postgresql.sh");

    private readonly string server;
    private readonly Lazy<string> template;

    private PostgreSqlServer(string server) => (this.server, template) = (server, new Lazy<string>(MakeTemplate));

    /// <summary>What keeps it from running here; null: nothing.</summary>
    public static string? Missing => Given is not null || Binaries is not null
        ? null
        : "PostgreSQL is not installed (Debian: postgresql; or name a server in KPI_TESTS_POSTGRES).";

    public static PostgreSqlServer Instance => Started.Value;

    private static string? Given => Environment.GetEnvironmentVariable("KPI_TESTS_POSTGRES") is { Length: > 0 } given ? given : null;

    private static string? Binaries { get; } = FindBinaries();

    /// <summary>A new database with the newest schema and no rows.</summary>
    public async Task<string> NewDatabase()
    {
        var name = $"kpi_{Guid.NewGuid():N}";
        await Execute($"CREATE DATABASE {name} TEMPLATE {template.Value}");
        return To(name);
    }

    /// <summary>A new database without any table.</summary>
    public async Task<string> EmptyDatabase()
    {
        var name = $"kpi_{Guid.NewGuid():N}";
        await Execute($"CREATE DATABASE {name}");
        return To(name);
    }

    public async Task Drop(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        await Execute($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static PostgreSqlServer Start()
    {
        if (Given is { } given) return new PostgreSqlServer(given);
        using var alone = TestsFolder.Alone();
        TestsFolder.Join();
        var server = new PostgreSqlServer($"Host={Path.Combine(TestsFolder.Path, "pg")};Username=postgres;Database=postgres;Include Error Detail=true");
        if (!server.Answers()) Run($"'{Script}' start '{TestsFolder.Path}' '{Binaries}'");

        // Every process leaves a guard behind, so that one guard killed does no harm; it must not keep our output open.
        Run($"setsid -f '{Script}' guard '{TestsFolder.Path}' '{Binaries}' </dev/null >/dev/null 2>&1");
        return server;
    }

    private string MakeTemplate()
    {
        var name = $"template_{typeof(DatabaseProvider).Module.ModuleVersionId:N}";
        using var alone = TestsFolder.Alone();
        if (Exists(name)) return name;
        var making = $"making_{Guid.NewGuid():N}";
        Execute($"CREATE DATABASE {making}").GetAwaiter().GetResult();
        using (var db = DatabaseOptions.CreateContext(DatabaseProvider.PostgreSql, To(making) + ";Pooling=false")) Schema.Bring(db);
        Execute($"ALTER DATABASE {making} RENAME TO {name}").GetAwaiter().GetResult();
        return name;
    }

    private string To(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database, MaxPoolSize = 60 }.ConnectionString;

    private bool Answers()
    {
        try
        {
            return Exists("postgres");
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private bool Exists(string database)
    {
        using var connection = new NpgsqlConnection(server + ";Pooling=false;Timeout=5");
        connection.Open();
        using var command = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = @name", connection);
        command.Parameters.AddWithValue("name", database);
        return (long)command.ExecuteScalar()! > 0; // count is never null
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static void Run(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardError = true, RedirectStandardOutput = true })!; // sh is there
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {output.Result}{error}");
    }

    private static string? FindBinaries()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")) : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        return installed.OrderDescending().Concat(onPath).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")));
    }
}
