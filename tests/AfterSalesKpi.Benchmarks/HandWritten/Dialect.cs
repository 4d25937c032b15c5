using System.Globalization;
using System.Text.RegularExpressions;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>Fills a statement's places with one database's way of saying times: whole seconds on SQLite, timestamps on PostgreSQL.</summary>
internal sealed partial class Dialect(DatabaseProvider provider, int group, Period period)
{
    private bool Sqlite => provider == DatabaseProvider.Sqlite;

    public string Fill(string sql) => Place().Replace(sql, m => m.Groups[1].Value.Split(':') switch
    {
        ["g"] => group.ToString(CultureInfo.InvariantCulture),
        ["from"] => At(period.From),
        ["until"] => At(period.Until),
        ["from-", var seconds] => At(period.Earlier(long.Parse(seconds, CultureInfo.InvariantCulture)).From),
        ["until-", var seconds] => At(period.Earlier(long.Parse(seconds, CultureInfo.InvariantCulture)).Until),
        ["after", var at, var seconds] => Sqlite ? $"{at}+{seconds}" : $"{at}+interval '{seconds} seconds'",
        ["secs", var from, var to] => Sqlite ? $"{to}-{from}" : $"(EXTRACT(EPOCH FROM {to})::bigint-EXTRACT(EPOCH FROM {from})::bigint)",
        _ => throw new ArgumentException($"Unknown place {m.Value}.", nameof(sql)),
    });

    private string At(DateTime at) => Sqlite
        ? ((long)(at - DateTime.UnixEpoch).TotalSeconds).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"timestamptz '{at:yyyy-MM-dd HH:mm:ss}+00'");

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Place();
}
