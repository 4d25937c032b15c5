using AfterSalesKpi.Benchmarks.HandWritten;
using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>
/// A month of all stores, with scorecards written, against nothing but the same sums by hand-written SQL over all stores at once.
/// Both give the same sums; that is checked before anything is timed.
/// </summary>
internal sealed class CloseAgainstSql(int number, string name, LoadedDatabases databases, DatabaseProvider provider) : IGoal
{
    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        var size = databases.Size;
        await SameSums.CheckRarities(databases, provider);
        var loaded = await databases.Get(provider, size.Stores, 1);
        await Close.Run(loaded.NewContext, loaded.StoreIds);
        await SameSums.Check(loaded);
        await Close.Forget(loaded.NewContext);
        await StatementTimes.Of($"close, {name}", () => Close.Run(loaded.NewContext, loaded.StoreIds));
        await StatementTimes.Of($"by hand, {name}", () => SumsBySql.Run(loaded, told: true));
        var (ours, other, ratio) = await Pairs.Time(
            size.Rounds,
            () => Close.Run(loaded.NewContext, loaded.StoreIds),
            () => SumsBySql.Run(loaded),
            beforeOurs: () => Close.Forget(loaded.NewContext));
        return [Result.AtMost($"{number}", $"close of {size.Stores} stores × {size.OrdersPerStoreAndMonth} orders, {name}, against hand-written SQL", ours, other, "s", 1.5, ratio)];
    }
}
