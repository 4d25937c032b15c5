using AfterSalesKpi.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace AfterSalesKpi.Data.Providers.Sqlite;

/// <summary>Writes many rows with one prepared statement inside the present transaction.</summary>
internal static class SqliteBulkInsert
{
    public static Task Write<T>(DbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        var columns = BulkColumns<T, SqliteRowSink>.Of(db);
        var connection = ((SqliteConnection)db.Database.GetDbConnection()).Handle!; // open: a transaction is under way
        var names = string.Join(", ", columns.Properties.Select(p => Quote(p.GetColumnName())));
        var places = string.Join(", ", columns.Properties.Select(_ => "?"));
        var prepared = raw.sqlite3_prepare_v2(connection, $"INSERT INTO {Quote(columns.Table)} ({names}) VALUES ({places})", out var statement);
        if (prepared != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(prepared, connection);
        using (statement)
        {
            using var sink = new SqliteRowSink(connection, statement);
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                columns.Write(row, sink);
                sink.EndRow();
            }
        }

        return Task.CompletedTask;
    }

    private static string Quote(string name) => $"\"{name}\"";
}
