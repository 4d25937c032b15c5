using Npgsql;

namespace AfterSalesKpi.Data.Providers.PostgreSql;

/// <summary>Hears from PostgreSQL that some group's trail has grown: told within the transaction that adds to it, heard when it commits.</summary>
public static class TrailListener
{
    internal const string Channel = "trail";

    private const int KeepAliveSeconds = 30;

    /// <summary>Listens on a connection of its own until that breaks or the work is stopped.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="heard">Called each time.</param>
    /// <param name="ct">Stops listening.</param>
    public static async Task Listen(string connectionString, Action heard, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = KeepAliveSeconds };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(ct);
        connection.Notification += (_, _) => heard();
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection)) await listen.ExecuteNonQueryAsync(ct);
        heard(); // what came before the ear was there
        while (true) await connection.WaitAsync(ct);
    }
}
