using System.Collections.Concurrent;

namespace AfterSalesKpi.Web.Setup;

/// <summary>What still keeps the program from serving pages: a sentence for each thing that is not done.</summary>
public sealed class Readiness
{
    private readonly ConcurrentDictionary<string, string> waitingFor = new() { ["database"] = "The database is being brought up to date." };

    /// <summary>True when pages can be shown.</summary>
    public bool IsReady => waitingFor.IsEmpty;

    /// <summary>Why not.</summary>
    public IReadOnlyList<string> Reasons => [.. waitingFor.OrderBy(w => w.Key).Select(w => w.Value)];

    /// <summary>True while something is waited for.</summary>
    public bool IsWaitingFor(string what) => waitingFor.ContainsKey(what);

    /// <summary>Says that something must be waited for, and why; said again it replaces the reason.</summary>
    public void Wait(string what, string reason) => waitingFor[what] = reason;

    /// <summary>Says that it need no longer be waited for.</summary>
    public void Done(string what) => waitingFor.TryRemove(what, out _);
}
