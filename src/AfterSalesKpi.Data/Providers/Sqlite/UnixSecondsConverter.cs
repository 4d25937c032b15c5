using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AfterSalesKpi.Data.Providers.Sqlite;

/// <summary>SQLite keeps instants as whole seconds since 1970: smaller and faster than its text dates, and elapsed time is a subtraction.</summary>
internal sealed class UnixSecondsConverter() : ValueConverter<DateTime, long>(
    at => (long)Math.Floor((at - DateTime.UnixEpoch).TotalSeconds),
    seconds => DateTime.UnixEpoch.AddSeconds(seconds));
