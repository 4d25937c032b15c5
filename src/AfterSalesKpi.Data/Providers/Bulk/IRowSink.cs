namespace AfterSalesKpi.Data.Providers.Bulk;

/// <summary>
/// Takes the values of a row one after the other, each as what the database knows, without boxing. One implementation a database; a
/// compiled writer calls it directly.
/// </summary>
internal interface IRowSink
{
    void Null();

    void Write(long value);

    void Write(int value);

    void Write(bool value);

    void Write(double value);

    void Write(string value);

    void Write(DateTime value);

    void Write(DateOnly value);

    void Write(Guid value);

    void Write(byte[] value);
}
