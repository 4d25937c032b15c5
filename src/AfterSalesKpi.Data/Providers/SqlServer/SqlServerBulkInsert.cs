using System.Data;
using AfterSalesKpi.Data.Providers.Bulk;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfterSalesKpi.Data.Providers.SqlServer;

/// <summary>Writes many rows by a bulk copy inside the present transaction, constraints checked.</summary>
internal static class SqlServerBulkInsert
{
    private const int RowsAtOnce = 5_000;

    public static async Task Write<T>(DbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.CheckConstraints, (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            using var table = Table(db, chunk);
            copy.DestinationTableName = $"[{table.TableName}]";
            copy.ColumnMappings.Clear();
            foreach (DataColumn column in table.Columns) copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
            await copy.WriteToServerAsync(table, ct);
        }
    }

    /// <summary>The rows as a table with the column names and types of the database.</summary>
    public static DataTable Table<T>(DbContext db, IReadOnlyList<T> rows)
        where T : class
    {
        var columns = BulkColumns<T, SqlServerRowSink>.Of(db);
        var table = new DataTable(columns.Table);
        foreach (var property in columns.Properties) table.Columns.Add(property.GetColumnName(), StoredType(property));
        var sink = new SqlServerRowSink(columns.Properties.Count);
        foreach (var row in rows)
        {
            columns.Write(row, sink);
            table.Rows.Add(sink.EndRow());
        }

        return table;
    }

    private static Type StoredType(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(DateOnly) ? typeof(DateTime) : type;
    }
}
