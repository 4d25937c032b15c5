using System.Diagnostics;
using System.Globalization;
using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>The sums of all indicators of a month, for all stores at once, by SQL written by hand (<see cref="Statements"/>).</summary>
internal static class SumsBySql
{
    /// <summary>The sums by indicator number, store and employee (0: nobody).</summary>
    public static async Task<Dictionary<(int Indicator, int Store, int Employee), Measure>> Run(Loaded loaded, bool told = false)
    {
        await using var db = loaded.NewContext();
        var connection = db.Database.GetDbConnection();
        await db.OpenForSums(default);
        var period = Close.Month.Period(LocalTime.Zone(LocalTime.DefaultZone), 1);
        Dictionary<(int, int, int), Measure> sums = [];
        foreach (var (numbers, sql) in Statements.Of(loaded.Database.Provider, loaded.GroupId, period))
        {
            var watch = Stopwatch.StartNew();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var (store, employee) = (reader.GetInt32(0), reader.IsDBNull(1) ? 0 : reader.GetInt32(1));
                for (var n = 0; n < numbers.Length; n++)
                {
                    var at = 2 + (n * 3);
                    sums[(numbers[n], store, employee)] = new Measure(Whole(reader, at), Whole(reader, at + 1), (int)Whole(reader, at + 2));
                }
            }

            if (told) await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds,9:0.0} ms by hand: {string.Join(',', numbers)}"));
        }

        return sums;
    }

    private static long Whole(System.Data.Common.DbDataReader reader, int at) =>
        reader.IsDBNull(at) ? 0 : Convert.ToInt64(reader.GetValue(at), CultureInfo.InvariantCulture);
}
