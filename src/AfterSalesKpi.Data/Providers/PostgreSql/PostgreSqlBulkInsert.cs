using AfterSalesKpi.Data.Providers.Bulk;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AfterSalesKpi.Data.Providers.PostgreSql;

/// <summary>Writes many rows by a binary COPY inside the present transaction.</summary>
internal static class PostgreSqlBulkInsert
{
    public static async Task Write<T>(DbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        var columns = BulkColumns<T, PostgreSqlRowSink>.Of(db);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var names = string.Join(", ", columns.Properties.Select(p => Quote(p.GetColumnName())));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {Quote(columns.Table)} ({names}) FROM STDIN (FORMAT BINARY)", ct);
        var sink = new PostgreSqlRowSink(copy);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);

            // Values go into the connection's buffer; asking for a task for each would cost more than the seldom wait for the network.
            columns.Write(row, sink);
        }

        await copy.CompleteAsync(ct);
    }

    private static string Quote(string name) => $"\"{name}\"";
}
