using System.Diagnostics;
using System.Globalization;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>Times two ways in turn, A B A B …, after one round that is not counted; the machine's moods then fall on both.</summary>
internal static class Pairs
{
    /// <summary>Median seconds of each, and the median of the ratios pair by pair; what is done before either is not counted.</summary>
    public static async Task<(double Ours, double Other, double Ratio)> Time(
        int rounds, Func<Task> ours, Func<Task> other, Func<Task>? beforeOurs = null, Func<Task>? beforeOther = null)
    {
        List<(double Ours, double Other)> pairs = [], busy = [];
        for (var round = 0; round <= rounds; round++)
        {
            if (beforeOurs is not null) await beforeOurs();
            var first = await Once(ours);
            if (beforeOther is not null) await beforeOther();
            var second = await Once(other);
            if (round == 0) continue;
            pairs.Add((first.Seconds, second.Seconds));
            busy.Add((first.Busy, second.Busy));
        }

        if (StatementTimes.Wanted) await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"by processor time of this process: {Median(busy.Select(p => p.Ours / p.Other)):0.00}"));

        return (Median(pairs.Select(p => p.Ours)), Median(pairs.Select(p => p.Other)), Median(pairs.Select(p => p.Ours / p.Other)));
    }

    /// <summary>How long it took, and how long processors were at work on it here; a busy machine disturbs the latter less.</summary>
    private static async Task<(double Seconds, double Busy)> Once(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await work();
        process.Refresh();
        return (watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
