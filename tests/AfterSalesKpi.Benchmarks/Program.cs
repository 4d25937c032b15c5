using AfterSalesKpi.Benchmarks.Goals;
using AfterSalesKpi.Benchmarks.Measuring;

// A benchmark that measures memory starts this program again for one piece of work.
if (args is ["--child", .. var work]) return await Child.Run(work);

var quick = args.Contains("--quick");
var asked = args.Where(a => int.TryParse(a, out _)).Select(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
var size = quick ? BenchmarkSize.Quick : BenchmarkSize.Full;
var keep = Array.IndexOf(args, "--keep") is >= 0 and var at && at + 1 < args.Length ? Path.GetFullPath(args[at + 1]) : null;

// The test host looks for the program's files where it stands.
Environment.CurrentDirectory = AppContext.BaseDirectory;
StatementTimes.Wanted = args.Contains("--profile");
await using var databases = new LoadedDatabases(size, keep);
IGoal[] goals =
[
    new CloseAgainstSql(1, "SQLite", databases, AfterSalesKpi.Data.Providers.DatabaseProvider.Sqlite),
    new CloseAgainstSql(2, "PostgreSQL", databases, AfterSalesKpi.Data.Providers.DatabaseProvider.PostgreSql),
    new CloseWithHistory(3, databases),
    new CloseMemory(4, databases),
    new ImportAgainstInserts(5, size),
    new SavesWithMark(6, size),
    new DashboardAgainstConstant(7, databases),
    new TrialAgainstSums(8, size),
];

Console.WriteLine("| # | what | ours | other | ratio | goal | holds |");
Console.WriteLine("|---|---|---|---|---|---|---|");
var missed = false;
foreach (var goal in goals.Where(g => asked.Count == 0 || asked.Contains(g.Number)))
{
    foreach (var result in await goal.Measure())
    {
        Console.WriteLine(result);
        missed |= !result.Holds;
    }
}

return missed ? 1 : 0;
