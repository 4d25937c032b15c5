using AfterSalesKpi.Data.Providers.PostgreSql;
using AfterSalesKpi.Data.Providers.Sqlite;
using AfterSalesKpi.Data.Providers.SqlServer;
using Microsoft.EntityFrameworkCore.Design;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Lets the migration tool make each context without starting the program; no connection is opened.</summary>
public sealed class DesignTimeContexts :
    IDesignTimeDbContextFactory<SqliteKpiDbContext>,
    IDesignTimeDbContextFactory<SqlServerKpiDbContext>,
    IDesignTimeDbContextFactory<PostgreSqlKpiDbContext>
{
    SqliteKpiDbContext IDesignTimeDbContextFactory<SqliteKpiDbContext>.CreateDbContext(string[] args) =>
        (SqliteKpiDbContext)DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, "Data Source=design.db");

    SqlServerKpiDbContext IDesignTimeDbContextFactory<SqlServerKpiDbContext>.CreateDbContext(string[] args) =>
        (SqlServerKpiDbContext)DatabaseOptions.CreateContext(DatabaseProvider.SqlServer, "Server=design");

    PostgreSqlKpiDbContext IDesignTimeDbContextFactory<PostgreSqlKpiDbContext>.CreateDbContext(string[] args) =>
        (PostgreSqlKpiDbContext)DatabaseOptions.CreateContext(DatabaseProvider.PostgreSql, "Host=design");
}
