using System.Collections.Concurrent;

namespace AfterSalesKpi.Web.Live;

/// <summary>How many streams each person has open on this node; one who leaves windows open everywhere must not use up the server.</summary>
public sealed class LiveConnections
{
    /// <summary>Most streams of one account.</summary>
    public const int Most = 12;

    private readonly ConcurrentDictionary<int, int> open = new();

    /// <summary>Takes a place; null when the person has too many already. Disposing of it gives it back.</summary>
    public IDisposable? Enter(int accountId)
    {
        if (open.AddOrUpdate(accountId, 1, (_, n) => n + 1) <= Most) return new Place(this, accountId);
        Leave(accountId);
        return null;
    }

    private void Leave(int accountId)
    {
        if (open.AddOrUpdate(accountId, 0, (_, n) => n - 1) == 0) open.TryRemove(KeyValuePair.Create(accountId, 0));
    }

    private sealed class Place(LiveConnections all, int accountId) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0) all.Leave(accountId);
        }
    }
}
