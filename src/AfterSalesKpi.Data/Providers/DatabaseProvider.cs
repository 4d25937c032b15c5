namespace AfterSalesKpi.Data.Providers;

/// <summary>The databases that are supported; the value of <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, the default.</summary>
    Sqlite = 1,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer = 2,

    /// <summary>PostgreSQL.</summary>
    PostgreSql = 3,
}
