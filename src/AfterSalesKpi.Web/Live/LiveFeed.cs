namespace AfterSalesKpi.Web.Live;

/// <summary>Who listens to which group's changes on this node, and how far each group has been told.</summary>
public sealed class LiveFeed : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, Told> groups = [];
    private readonly SemaphoreSlim wake = new(0, 1);

    /// <summary>Begins to listen to a group.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="since">The listener knows everything up to this number of the trail.</param>
    public LiveSubscription Subscribe(int groupId, long since)
    {
        LiveSubscription subscription;
        lock (gate)
        {
            if (!groups.TryGetValue(groupId, out var told)) groups[groupId] = told = new Told { Position = since };
            subscription = new LiveSubscription(this, groupId, told.Position);
            told.Listeners.Add(subscription);
        }

        Wake();
        return subscription;
    }

    /// <summary>Has the trail looked at now.</summary>
    public void Wake()
    {
        lock (gate)
        {
            if (wake.CurrentCount == 0) wake.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => wake.Dispose();

    internal void Leave(int groupId, LiveSubscription subscription)
    {
        lock (gate)
        {
            if (groups.TryGetValue(groupId, out var told) && told.Listeners.Remove(subscription) && told.Listeners.Count == 0) groups.Remove(groupId);
        }
    }

    /// <summary>Waits until somebody wakes it or the time is over.</summary>
    internal Task Wait(TimeSpan longest, CancellationToken ct) => wake.WaitAsync(longest, ct);

    /// <summary>The groups that are listened to, and how far each has been told.</summary>
    internal List<(int GroupId, long Position)> Watched()
    {
        lock (gate)
        {
            return [.. groups.Select(g => (g.Key, g.Value.Position))];
        }
    }

    /// <summary>Tells a group's listeners; nothing if it has been told otherwise since it was looked at.</summary>
    internal void Tell(int groupId, long from, IReadOnlyList<StoreChange> changes, long reached)
    {
        lock (gate)
        {
            if (!groups.TryGetValue(groupId, out var told) || told.Position != from) return;
            told.Position = reached;
            foreach (var listener in told.Listeners) listener.Tell(changes);
        }
    }

    private sealed class Told
    {
        public long Position { get; set; }

        public List<LiveSubscription> Listeners { get; } = [];
    }
}
