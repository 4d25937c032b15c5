using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>The peak memory of a process that closes a month, for many stores and for few.</summary>
internal sealed class CloseMemory(int number, LoadedDatabases databases) : IGoal
{
    private const double MostMegabytes = 500;

    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        var size = databases.Size;
        var many = await Child.PeakMegabytesOfClose(await databases.Get(DatabaseProvider.Sqlite, size.Stores, 1), size.Stores);
        var few = await Child.PeakMegabytesOfClose(await databases.Get(DatabaseProvider.Sqlite, size.Stores, 1), size.FewStores);
        return
        [
            Result.AtMost($"{number}a", $"peak memory of a close, {size.Stores} stores against {size.FewStores}", many, few, "MB", 1.3),
            Result.AtMost($"{number}b", $"peak memory of a close of {size.Stores} stores, against {MostMegabytes} MB", many, MostMegabytes, "MB", 1),
        ];
    }
}
