using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfterSalesKpi.Data.Providers.Sqlite;

/// <summary>The context on SQLite.</summary>
public sealed class SqliteKpiDbContext(DbContextOptions<SqliteKpiDbContext> options) : KpiDbContext(options)
{
    /// <summary>SQLite compares byte by byte unless told otherwise.</summary>
    protected override string? OrdinalCollation => null;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UnixSecondsConverter>();
    }

    /// <inheritdoc />
    protected internal override Task WriteRows<T>(IReadOnlyList<T> rows, CancellationToken ct) => SqliteBulkInsert.Write(this, rows, ct);

    /// <summary>A transaction that writes is alone from its beginning (BEGIN IMMEDIATE), so reading is locking.</summary>
    internal override string LockedRead(string columns, string table, string condition) => $"SELECT {columns} FROM {table} WHERE {condition}";

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var whole = this.GetService<IRelationalTypeMappingSource>().FindMapping(typeof(long));
        ElapsedFunctions.Map(
            builder,
            seconds: a => new SqlBinaryExpression(ExpressionType.Subtract, a[1], a[0], typeof(long), whole),
            after: a => new SqlBinaryExpression(ExpressionType.Add, a[0], a[1], typeof(DateTime), a[0].TypeMapping));
    }
}
