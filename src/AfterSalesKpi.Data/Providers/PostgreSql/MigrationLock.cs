using Npgsql;

namespace AfterSalesKpi.Data.Providers.PostgreSql;

/// <summary>
/// Held while the schema is brought up to date. EF Core's own lock ends with each migration's transaction, so that a second process
/// could come in between two of them; this one lasts as long as its connection.
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private const long Key = 0x4B50_494D;
    private readonly NpgsqlConnection connection;

    private MigrationLock(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Waits for the lock; null where there is no database yet.</summary>
    public static async Task<MigrationLock?> Take(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(@key)", connection) { CommandTimeout = 0 };
            command.Parameters.AddWithValue("key", Key);
            await command.ExecuteNonQueryAsync(ct);
            return new MigrationLock(connection);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await connection.DisposeAsync();
            return null;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
