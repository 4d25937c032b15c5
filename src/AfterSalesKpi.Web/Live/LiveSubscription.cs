using System.Threading.Channels;

namespace AfterSalesKpi.Web.Live;

/// <summary>One listener's place in the feed. Whoever does not keep up is cut off, and catches up from the trail when it comes again.</summary>
public sealed class LiveSubscription(LiveFeed feed, int groupId, long position) : IDisposable
{
    private const int Waiting = 256;

    private readonly Channel<StoreChange> changes = Channel.CreateBounded<StoreChange>(new BoundedChannelOptions(Waiting) { SingleReader = true });

    /// <summary>Up to this number the feed had told when the listener came: what lies between is the listener's to read.</summary>
    public long Position => position;

    /// <summary>What has been told since.</summary>
    public ChannelReader<StoreChange> Changes => changes.Reader;

    /// <inheritdoc />
    public void Dispose() => feed.Leave(groupId, this);

    internal void Tell(IReadOnlyList<StoreChange> some)
    {
        if (!some.All(changes.Writer.TryWrite)) changes.Writer.TryComplete();
    }
}
