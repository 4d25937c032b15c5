using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AfterSalesKpi.Data.Providers;

/// <summary>
/// Which errors of the databases mean that two writers met: the same key twice, a row changed in between, a deadlock, a lock not got.
/// Whoever reads again and makes the change anew may succeed.
/// </summary>
public static class WriteConflicts
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    /// <summary>True when the error, or what lies beneath it, is such a meeting.</summary>
    public static bool IsOne(Exception error) =>
        error is DbUpdateConcurrencyException || (error is DbException found && IsOne(found)) || (error.InnerException is { } inner && IsOne(inner));

    private static bool IsOne(DbException error) => error switch
    {
        SqliteException e => e.SqliteErrorCode is SqliteBusy or SqliteLocked || e.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        PostgresException e => e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException e => e.Number is 2601 or 2627 or 1205 or 3960,
        _ => false,
    };
}
