using System.Diagnostics;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>Times two ways in turn, A B A B …, after one round that is not counted; the machine's moods then fall on both.</summary>
internal static class Pairs
{
    /// <summary>Median seconds of each, and the median of the ratios pair by pair; what is done before either is not counted.</summary>
    public static async Task<(double Ours, double Other, double Ratio)> Time(
        int rounds, Func<Task> ours, Func<Task> other, Func<Task>? beforeOurs = null, Func<Task>? beforeOther = null)
    {
        List<(double Ours, double Other)> pairs = [];
        for (var round = 0; round <= rounds; round++)
        {
            if (beforeOurs is not null) await beforeOurs();
            var first = await Once(ours);
            if (beforeOther is not null) await beforeOther();
            var pair = (first, await Once(other));
            if (round > 0) pairs.Add(pair);
        }

        return (Median(pairs.Select(p => p.Ours)), Median(pairs.Select(p => p.Other)), Median(pairs.Select(p => p.Ours / p.Other)));
    }

    private static async Task<double> Once(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
