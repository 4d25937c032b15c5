using System.Buffers;
using System.Globalization;
using System.Text;
using AfterSalesKpi.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AfterSalesKpi.Data.Providers.Sqlite;

/// <summary>Binds a row's values to a prepared statement, below ADO.NET, whose parameters would box every one of them.</summary>
internal sealed class SqliteRowSink(sqlite3 database, sqlite3_stmt statement) : IRowSink, IDisposable
{
    private byte[] text = ArrayPool<byte>.Shared.Rent(4096);
    private int column;

    public void Null() => Check(raw.sqlite3_bind_null(statement, ++column));

    public void Write(long value) => Check(raw.sqlite3_bind_int64(statement, ++column, value));

    public void Write(int value) => Check(raw.sqlite3_bind_int64(statement, ++column, value));

    public void Write(bool value) => Check(raw.sqlite3_bind_int64(statement, ++column, value ? 1 : 0));

    public void Write(double value) => Check(raw.sqlite3_bind_double(statement, ++column, value));

    public void Write(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > text.Length)
        {
            ArrayPool<byte>.Shared.Return(text);
            text = ArrayPool<byte>.Shared.Rent(most);
        }

        var length = Encoding.UTF8.GetBytes(value, text);
        Check(raw.sqlite3_bind_text(statement, ++column, text.AsSpan(0, length)));
    }

    public void Write(DateTime value) => Write(value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    public void Write(DateOnly value) => Write(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Write(Guid value) => Write(value.ToString("D").ToUpperInvariant());

    public void Write(byte[] value) => Check(raw.sqlite3_bind_blob(statement, ++column, value));

    /// <summary>Stores the row and begins the next.</summary>
    public void EndRow()
    {
        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(raw.sqlite3_extended_errcode(database), database);
        Check(raw.sqlite3_reset(statement));
        column = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(text);

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, database);
    }
}
