using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>Where the time of a piece of work goes: what each statement of the program took, and what was left for the program itself.</summary>
internal sealed class StatementTimes : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const int Shown = 30;

    private readonly Dictionary<string, (int Count, TimeSpan Time)> times = [];
    private readonly List<IDisposable> subscriptions = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private StatementTimes() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Asked for by <c>--profile</c>.</summary>
    public static bool Wanted { get; set; }

    /// <summary>Where that is wanted, does the work once and tells on standard error.</summary>
    public static async Task Of(string what, Func<Task> work)
    {
        if (!Wanted) return;
        using var times = new StatementTimes();
        await work();
        await Console.Error.WriteLineAsync(times.Told(what));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData done) Add(done.Command, done.Duration, 1);
        else if (value.Value is DataReaderDisposingEventData read) Add(read.Command, read.Duration, 0);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());

    private void Add(DbCommand command, TimeSpan time, int count)
    {
        lock (times)
        {
            var (before, spent) = times.GetValueOrDefault(command.CommandText);
            times[command.CommandText] = (before + count, spent + time);
        }
    }

    private string Told(string what)
    {
        var total = times.Values.Sum(t => t.Time.TotalMilliseconds);
        var lines = times.OrderByDescending(t => t.Value.Time).Take(Shown).Select(t =>
            string.Create(CultureInfo.InvariantCulture, $"{t.Value.Time.TotalMilliseconds,9:0.0} ms {t.Value.Count,6} ×  {OneLine(t.Key)}"));
        return string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalMilliseconds:0} ms, in {times.Values.Sum(t => t.Count)} statements {total:0} ms")
            + Environment.NewLine + string.Join(Environment.NewLine, lines);
    }

    private static string OneLine(string sql) => string.Join(' ', sql.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
