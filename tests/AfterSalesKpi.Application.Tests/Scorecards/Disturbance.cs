using System.Data.Common;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Data.Providers.PostgreSql;
using AfterSalesKpi.Data.Providers.Sqlite;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AfterSalesKpi.Application.Tests.Scorecards;

/// <summary>Makes one statement of a piece of work fail, or somebody stop the work there.</summary>
/// <param name="at">The number of the statement, counted from 1.</param>
/// <param name="stop">Stops the work; null: the statement fails.</param>
internal sealed class Disturbance(int at, CancellationTokenSource? stop) : DbCommandInterceptor
{
    public const string Words = "The test lets it fail.";

    private int statements;

    /// <summary>True when the work got so far.</summary>
    public bool Came => statements >= at;

    /// <summary>A context that is disturbed.</summary>
    public KpiDbContext On(TestDatabase database, AccessScope scope)
    {
        KpiDbContext db = database.Provider == DatabaseProvider.Sqlite
            ? new SqliteKpiDbContext(Options<SqliteKpiDbContext>(database))
            : new PostgreSqlKpiDbContext(Options<PostgreSqlKpiDbContext>(database));
        db.Scope = scope;
        return db;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Disturb(cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Disturb(cancellationToken);
        return new(result);
    }

    private void Disturb(CancellationToken ct)
    {
        if (++statements != at) return;
        if (stop is null) throw new InvalidOperationException(Words);
        stop.Cancel();
        ct.ThrowIfCancellationRequested();
    }

    private DbContextOptions<T> Options<T>(TestDatabase database)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UseKpiDatabase(database.Provider, database.ConnectionString).AddInterceptors(this);
        return options.Options;
    }
}
