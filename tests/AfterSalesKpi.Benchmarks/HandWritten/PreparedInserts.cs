using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>Copies the rows that were imported into a second database by one prepared statement a table, in one transaction.</summary>
internal sealed class PreparedInserts(string from, string to)
{
    private static readonly string[] GroundTables = ["Groups", "Stores", "Positions", "Employees"];
    private static readonly string[] Imported = ["Customers", "Vehicles", "WorkOrders"];
    private readonly Dictionary<string, long> seen = [];
    private readonly List<(string Table, List<object[]> Rows)> rows = [];

    /// <summary>Copies what the rows refer to.</summary>
    public async Task Ground()
    {
        foreach (var table in GroundTables) rows.Add((table, await Read(table)));
        await Write();
    }

    /// <summary>Reads the rows that came since the last time.</summary>
    public async Task ReadNewRows()
    {
        rows.Clear();
        foreach (var table in Imported) rows.Add((table, await Read(table)));
    }

    /// <summary>Writes them.</summary>
    public Task Write()
    {
        using var connection = new SqliteConnection(to);
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL");
        Execute(connection, "PRAGMA synchronous=NORMAL");
        Execute(connection, "PRAGMA foreign_keys=ON");
        using var transaction = connection.BeginTransaction();
        foreach (var (table, all) in rows.Where(r => r.Rows.Count > 0)) Insert(connection, transaction, table, all);
        transaction.Commit();
        return Task.CompletedTask;
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, string table, List<object[]> all)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = Enumerable.Range(0, all[0].Length).Select(n => command.Parameters.Add(new SqliteParameter($"@p{n}", null))).ToList();
        command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(',', parameters.Select(p => p.ParameterName))})";
        command.Prepare();
        foreach (var row in all)
        {
            for (var n = 0; n < row.Length; n++) parameters[n].Value = row[n];
            command.ExecuteNonQuery();
        }
    }

    private async Task<List<object[]>> Read(string table)
    {
        await using var connection = new SqliteConnection(from);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        var last = seen.GetValueOrDefault(table);
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT * FROM \"{table}\" WHERE \"Id\">{last} ORDER BY \"Id\"");
        await using var reader = await command.ExecuteReaderAsync();
        var id = reader.GetOrdinal("Id");
        List<object[]> all = [];
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            all.Add(row);
            seen[table] = reader.GetInt64(id);
        }

        return all;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
