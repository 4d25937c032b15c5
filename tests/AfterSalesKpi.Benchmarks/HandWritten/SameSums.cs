using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>Two ways are only compared when they give the same.</summary>
internal static class SameSums
{
    public static async Task Check(Loaded loaded)
    {
        await using var db = loaded.NewContext();
        var ours = (await db.MonthMeasures.AsNoTracking().Where(m => m.Month == Close.Month).ToListAsync())
            .ToDictionary(m => (m.Indicator, m.StoreId, m.EmployeeId ?? 0), m => m.Sums);
        var other = (await SumsBySql.Run(loaded)).Where(s => s.Value != Measure.None).ToDictionary();
        var differences = ours.Keys.Union(other.Keys).Where(k => ours.GetValueOrDefault(k) != other.GetValueOrDefault(k)).Order().ToList();
        if (differences.Count == 0) return;
        var first = differences[0];
        throw new InvalidOperationException(
            $"{differences.Count} sums differ, first {first}: {ours.GetValueOrDefault(first)} and {other.GetValueOrDefault(first)}; indicators {string.Join(',', differences.Select(d => d.Item1).Distinct())}");
    }
}
