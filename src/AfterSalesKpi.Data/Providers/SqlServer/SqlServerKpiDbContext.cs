using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace AfterSalesKpi.Data.Providers.SqlServer;

/// <summary>The context on SQL Server.</summary>
public sealed class SqlServerKpiDbContext(DbContextOptions<SqlServerKpiDbContext> options) : KpiDbContext(options)
{
    /// <summary>Known since SQL Server 2008.</summary>
    protected override string? OrdinalCollation => "Latin1_General_100_BIN2";

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HavePrecision(0);
    }

    /// <inheritdoc />
    protected internal override Task WriteRows<T>(IReadOnlyList<T> rows, CancellationToken ct) => SqlServerBulkInsert.Write(this, rows, ct);

    /// <inheritdoc />
    internal override string LockedRead(string columns, string table, string condition) =>
        $"SELECT {columns} FROM {table} WITH (UPDLOCK, HOLDLOCK, ROWLOCK) WHERE {condition}";

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ElapsedFunctions.Map(
            builder,
            seconds: a => ElapsedFunctions.Call("DATEDIFF_BIG", typeof(long), ElapsedFunctions.Word("second"), a[0], a[1]),
            after: a => new SqlFunctionExpression(
                "DATEADD", [ElapsedFunctions.Word("second"), a[1], a[0]], nullable: true, [false, true, true], typeof(DateTime), a[0].TypeMapping));
    }
}
