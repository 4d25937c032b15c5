using System.Diagnostics;
using System.Globalization;
using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>
/// Requests a second of a manager's dashboard against those of the landing page, a Razor page of constant data in the same frame; with a
/// month of records and with a year of them.
/// </summary>
internal sealed class DashboardAgainstConstant(int number, LoadedDatabases databases) : IGoal
{
    private const int Connections = 4;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);

    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure() => [await Measure("a", 1), await Measure("b", databases.Size.Months)];

    private async Task<Result> Measure(string letter, int months)
    {
        var loaded = await databases.Get(DatabaseProvider.Sqlite, databases.Size.HistoryStores, months);
        await CloseMonths(loaded, months);
        await using var host = await KpiHost.StartOn(loaded.Database);
        host.Clock.SetUtcNow(new DateTimeOffset(LoadedDatabases.Until > host.Clock.GetUtcNow().UtcDateTime ? LoadedDatabases.Until : host.Clock.GetUtcNow().UtcDateTime));
        await using var db = host.NewContext(loaded.GroupId);
        var store = await db.Stores.OrderBy(s => s.Id).FirstAsync();
        using var manager = await host.SignIn(await host.CreateAccount(loaded.GroupId, Role.ServiceManager, store));
        using var nobody = host.CreateClient();
        await Once(manager, "/dashboard");
        await StatementTimes.Of($"dashboard with {months} months, ten times", async () =>
        {
            for (var n = 0; n < 10; n++) await Once(manager, "/dashboard");
        });
        List<(double Ours, double Other)> pairs = [];
        for (var round = 0; round <= databases.Size.Rounds; round++)
        {
            var (ours, other) = (await RequestsASecond(manager, "/dashboard"), await RequestsASecond(nobody, "/"));
            if (StatementTimes.Wanted) await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"processor time a request: {ours.Busy:0.000} and {other.Busy:0.000} ms, {other.Busy / ours.Busy:0.00}"));
            if (round > 0) pairs.Add((ours.PerSecond, other.PerSecond));
        }

        var middle = pairs.OrderBy(p => p.Ours / p.Other).ElementAt(pairs.Count / 2);
        return Result.AtLeast($"{number}{letter}", $"requests a second of the dashboard with {months} months, against a page of constant data", middle.Ours, middle.Other, "/s", 0.2);
    }

    private static async Task CloseMonths(Loaded loaded, int months)
    {
        await using var db = loaded.NewContext();
        var group = await db.Groups.SingleAsync();
        await new CloseDemoMonths(db).Run(group, new DemoSize(loaded.StoreIds.Count, months, 0, 1, LoadedDatabases.Until), null, default);
    }

    private static async Task Once(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
        await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>How many a second, and the milliseconds of processor time that each took, asking included.</summary>
    private static async Task<(double PerSecond, double Busy)> RequestsASecond(HttpClient client, string path)
    {
        var count = 0;
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (watch.Elapsed < Window)
            {
                await Once(client, path);
                Interlocked.Increment(ref count);
            }
        }));
        process.Refresh();
        return (count / watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalMilliseconds / count);
    }
}
