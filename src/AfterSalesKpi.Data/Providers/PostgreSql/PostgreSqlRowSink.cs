using AfterSalesKpi.Data.Providers.Bulk;
using Npgsql;
using NpgsqlTypes;

namespace AfterSalesKpi.Data.Providers.PostgreSql;

/// <summary>Gives a row's values to a binary COPY.</summary>
internal sealed class PostgreSqlRowSink(NpgsqlBinaryImporter copy) : IRowSink
{
    public void Null() => copy.WriteNull();

    public void Write(long value) => copy.Write(value, NpgsqlDbType.Bigint);

    public void Write(int value) => copy.Write(value, NpgsqlDbType.Integer);

    public void Write(bool value) => copy.Write(value, NpgsqlDbType.Boolean);

    public void Write(double value) => copy.Write(value, NpgsqlDbType.Double);

    public void Write(string value) => copy.Write(value, NpgsqlDbType.Text);

    public void Write(DateTime value) => copy.Write(value, NpgsqlDbType.TimestampTz);

    public void Write(DateOnly value) => copy.Write(value, NpgsqlDbType.Date);

    public void Write(Guid value) => copy.Write(value, NpgsqlDbType.Uuid);

    public void Write(byte[] value) => copy.Write(value, NpgsqlDbType.Bytea);
}
