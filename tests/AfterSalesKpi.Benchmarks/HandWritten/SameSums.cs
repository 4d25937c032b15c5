using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>Two ways are only compared when they give the same, of every indicator, store and employee.</summary>
internal static class SameSums
{
    private const int Stores = 2;
    private const int Months = 9;
    private const int Orders = 150;

    // What a usual story has little of: entered by mistake, internal, tolerated, nobody's fault, not to be called, at the same second.
    private static readonly string[] Rarities =
    [
        .. new[] { "WorkOrders", "SurveyResponses", "FollowUps", "Complaints", "PartRequests", "StockCounts", "TrainingResults", "PeerReviews" }
            .Select(table => $"UPDATE \"{table}\" SET \"Voided\"=(\"Id\"%19=3)"),
        "UPDATE \"WorkOrders\" SET \"ServiceType\"=1+\"Id\"%6 WHERE \"Id\"%5=1",
        "UPDATE \"WorkOrders\" SET \"ReworkCause\"=1+\"Id\"%5 WHERE \"ReworkOfId\" IS NOT NULL AND \"Id\"%3<2",
        "UPDATE \"WorkOrders\" SET \"ReworkOfNumber\"='unknown' WHERE \"ReworkOfId\" IS NULL AND \"Id\"%23=5",
        "UPDATE \"WorkOrders\" SET \"TechnicianId\"=NULL WHERE \"Id\"%29=7",
        "UPDATE \"WorkOrders\" SET \"DeliveredAt\"=(SELECT MIN(x.\"DeliveredAt\") FROM \"WorkOrders\" x WHERE x.\"CustomerId\"=\"WorkOrders\".\"CustomerId\") WHERE \"Id\"%7=2",
        "UPDATE \"StockCounts\" SET \"Tolerance\"=1 WHERE \"Id\"%3=1",
        "UPDATE \"Customers\" SET \"NoCallsSince\"=(SELECT MIN(x.\"DeliveredAt\") FROM \"WorkOrders\" x WHERE x.\"CustomerId\"=\"Customers\".\"Id\") WHERE \"Id\"%11=4",
        "UPDATE \"Complaints\" SET \"DecidedAt\"=NULL WHERE \"Id\"%3=1",
    ];

    /// <summary>Compares them on a small database with history and all the rarities, where every indicator must have rows.</summary>
    public static async Task CheckRarities(LoadedDatabases databases, DatabaseProvider provider)
    {
        var loaded = await databases.Get(provider, Stores, Months, Orders);
        await using var db = loaded.NewContext();
        foreach (var sql in Rarities) await db.Database.ExecuteSqlRawAsync(sql);
        await Close.Run(loaded.NewContext, loaded.StoreIds);
        await Check(loaded);
        var counted = await db.MonthMeasures.Where(m => m.Month == Close.Month && m.Sample > 0).Select(m => m.Indicator).Distinct().ToListAsync();
        var without = IndicatorCatalogue.BuiltIn.All.Select(i => i.Number).Except(counted).ToList();
        if (without.Count > 0) throw new InvalidOperationException($"Nothing was compared of the indicators {string.Join(',', without)}.");
    }

    /// <summary>Compares them on the database that is measured.</summary>
    public static async Task Check(Loaded loaded)
    {
        await using var db = loaded.NewContext();
        var ours = (await db.MonthMeasures.AsNoTracking().Where(m => m.Month == Close.Month).ToListAsync())
            .ToDictionary(m => (m.Indicator, m.StoreId, m.EmployeeId ?? 0), m => m.Sums);
        var other = (await SumsBySql.Run(loaded)).Where(s => s.Value != Measure.None).ToDictionary();
        var differences = ours.Keys.Union(other.Keys).Where(k => ours.GetValueOrDefault(k) != other.GetValueOrDefault(k)).Order().ToList();
        if (differences.Count == 0) return;
        var told = differences.GroupBy(d => d.Indicator).Select(g => $"{g.Key} ({g.Count()} sums, first {g.First()}: {ours.GetValueOrDefault(g.First())} and {other.GetValueOrDefault(g.First())})");
        throw new InvalidOperationException($"Not measured, because the sums differ, of indicators {string.Join("; ", told)}");
    }
}
