using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfterSalesKpi.Data.Providers.PostgreSql;

/// <summary>The context on PostgreSQL.</summary>
public sealed class PostgreSqlKpiDbContext(DbContextOptions<PostgreSqlKpiDbContext> options) : KpiDbContext(options)
{
    /// <inheritdoc />
    protected override string? OrdinalCollation => "C";

    /// <inheritdoc />
    protected internal override Task WriteRows<T>(IReadOnlyList<T> rows, CancellationToken ct) => PostgreSqlBulkInsert.Write(this, rows, ct);

    /// <summary>Sums of a month look dear enough to the server to be compiled, which takes longer than to run them. The pool forgets the setting.</summary>
    public override async Task OpenForSums(CancellationToken ct)
    {
        await base.OpenForSums(ct);
        await Database.ExecuteSqlRawAsync("SET jit = off", ct);
    }

    /// <inheritdoc />
    internal override string LockedRead(string columns, string table, string condition) => Quoted($"SELECT {columns} FROM {table} WHERE {condition} FOR UPDATE");

    /// <inheritdoc />
    internal override string TellOfTrail(string group) => $"; SELECT pg_notify('{TrailListener.Channel}', {group}::text)";

    /// <inheritdoc />
    internal override string Quoted(string sql) => sql.Replace('[', '"').Replace(']', '"');

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var types = this.GetService<IRelationalTypeMappingSource>();
        var (whole, fraction, span) = (types.FindMapping(typeof(long)), types.FindMapping(typeof(double)), types.FindMapping(typeof(TimeSpan)));

        // All stored instants are whole seconds, so the fraction that EXTRACT carries is always zero and the cast is exact.
        SqlExpression Epoch(SqlExpression at) => new SqlUnaryExpression(
            ExpressionType.Convert,
            new SqlFunctionExpression("date_part", [ElapsedFunctions.Word("'epoch'"), at], nullable: true, [false, true], typeof(double), fraction),
            typeof(long),
            whole);

        ElapsedFunctions.Map(
            builder,
            seconds: a => new SqlBinaryExpression(ExpressionType.Subtract, Epoch(a[1]), Epoch(a[0]), typeof(long), whole),
            after: a => new SqlBinaryExpression(
                ExpressionType.Add,
                a[0],
                new SqlFunctionExpression(
                    "make_interval", [.. Enumerable.Repeat(ElapsedFunctions.Word("0"), 6), a[1]], nullable: true, Enumerable.Repeat(true, 7), typeof(TimeSpan), span),
                typeof(DateTime),
                a[0].TypeMapping));
    }
}
