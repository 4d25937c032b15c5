using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>The same month with a year behind it, and without: cost must not grow with history.</summary>
internal sealed class CloseWithHistory(int number, LoadedDatabases databases) : IGoal
{
    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        var size = databases.Size;
        var one = await databases.Get(DatabaseProvider.Sqlite, size.HistoryStores, 1);
        var all = await databases.Get(DatabaseProvider.Sqlite, size.HistoryStores, size.Months);
        var (ours, other, ratio) = await Pairs.Time(
            (size.Rounds * 3) + 2,
            () => Close.Run(all.NewContext, all.StoreIds),
            () => Close.Run(one.NewContext, one.StoreIds),
            beforeOurs: () => Close.Forget(all.NewContext),
            beforeOther: () => Close.Forget(one.NewContext));
        await StatementTimes.Of("close with history", () => Again(all));
        await StatementTimes.Of("close without", () => Again(one));
        return [Result.AtMost($"{number}", $"close of {size.HistoryStores} stores with {size.Months} months of history, against one", ours, other, "s", 1.1, ratio)];
    }

    private static async Task Again(Loaded loaded)
    {
        await Close.Forget(loaded.NewContext);
        await Close.Run(loaded.NewContext, loaded.StoreIds);
    }
}
