using AfterSalesKpi.Data.Providers.Bulk;

namespace AfterSalesKpi.Data.Providers.SqlServer;

/// <summary>Collects a row's values as a bulk copy wants them.</summary>
internal sealed class SqlServerRowSink(int columns) : IRowSink
{
    private object[] row = new object[columns];
    private int column;

    public void Null() => row[column++] = DBNull.Value;

    public void Write(long value) => row[column++] = value;

    public void Write(int value) => row[column++] = value;

    public void Write(bool value) => row[column++] = value;

    public void Write(double value) => row[column++] = value;

    public void Write(string value) => row[column++] = value;

    public void Write(DateTime value) => row[column++] = value;

    public void Write(DateOnly value) => row[column++] = value.ToDateTime(TimeOnly.MinValue);

    public void Write(Guid value) => row[column++] = value;

    public void Write(byte[] value) => row[column++] = value;

    /// <summary>The finished row; the next begins.</summary>
    public object[] EndRow()
    {
        var finished = row;
        (row, column) = (new object[columns], 0);
        return finished;
    }
}
