using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>Calculates a month as the program's jobs do, a few stores to a job.</summary>
internal static class Close
{
    public static readonly StoreMonth Month = new(2026, 9);

    private static readonly TimeProvider Clock = new FixedClock(LoadedDatabases.Until.AddDays(5));

    public static async Task Run(Func<KpiDbContext> context, IReadOnlyList<int> storeIds)
    {
        foreach (var stores in storeIds.Chunk(CalculateStores.MostAtOnce))
        {
            await using var db = context();
            var sums = new StoreMonthSums(db, new StockLedgerUpkeep(db, new MakeStockDays(db), Clock));
            var together = new CalculateTogether(db, sums, new StaffOfMonth(db), new SaveStoreMonth(db, Clock), new StartCalculation(db, Clock));
            var outcomes = await new CalculateStores(db, together, Clock).Run(stores, Month, null, default);
            if (outcomes.Values.FirstOrDefault(o => !o.Succeeded) is { } refused) throw new InvalidOperationException(refused.Problems[0].ToString());
        }
    }

    /// <summary>Takes the results away again, so that the next run has everything to write.</summary>
    public static async Task Forget(Func<KpiDbContext> context)
    {
        await using var db = context();
        await db.Set<ScorecardLine>().ExecuteDeleteAsync();
        await db.Set<Scorecard>().ExecuteDeleteAsync();
        await db.MonthMeasures.ExecuteDeleteAsync();
        await db.MonthsToCalculate.ExecuteDeleteAsync();
    }

    private sealed class FixedClock(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at);
    }
}
