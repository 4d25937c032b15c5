using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Live;

/// <summary>
/// One listener's server-sent events: <c>change</c> with the kind and numbers of the records, <c>reload</c> when too much was missed to be
/// told, <c>beat</c> with the server's time and build every few seconds. Each bears the number after which to go on (<c>Last-Event-ID</c>).
/// The stream ends when the sign-in does, and by itself after half an hour, so that the browser comes again and its cookie is renewed.
/// </summary>
public sealed class LiveStream(
    LiveFeed feed, LiveAccess access, IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime life, IConfiguration configuration)
{
    /// <summary>Which build of the program answers.</summary>
    public static readonly string Build = typeof(LiveStream).Module.ModuleVersionId.ToString("N")[..12];

    private const int Longest = 30 * 60;
    private const long MostMissed = 5_000;
    private static readonly TimeSpan Comeback = TimeSpan.FromSeconds(1);

    private readonly TimeSpan beat = TimeSpan.FromSeconds(configuration.GetValue("Live:BeatSeconds", 10));

    /// <param name="who">Who listens, asked again with every beat.</param>
    /// <param name="since">The listener knows everything up to this number; null: up to now.</param>
    /// <param name="concerns">Which changes are to be told.</param>
    /// <param name="ct">The listener has gone.</param>
    public async IAsyncEnumerable<SseItem<string>> Run(LiveListener who, long? since, Func<StoreChange, bool> concerns, [EnumeratorCancellation] CancellationToken ct)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct, life.ApplicationStopping);
        end.CancelAfter(TimeSpan.FromSeconds(Longest));
        var head = await Head(who.GroupId, ct);
        var missedTooMuch = since is { } asked && (asked > head || head - asked > MostMissed);
        var mark = missedTooMuch ? head : since ?? head;
        using var subscription = feed.Subscribe(who.GroupId, mark);
        yield return Beat(mark);
        if (missedTooMuch) yield return Item("reload", "{}", mark);
        while (mark < subscription.Position)
        {
            var (missed, reached) = await Missed(who.GroupId, mark, ct);
            mark = Math.Max(reached, mark + 1);
            foreach (var change in missed.Where(concerns)) yield return Change(change, Math.Min(change.Mark, mark));
        }

        Task<bool>? ready = null;
        while (!end.IsCancellationRequested)
        {
            ready ??= subscription.Changes.WaitToReadAsync(end.Token).AsTask();
            var told = await Task.WhenAny(ready, Task.Delay(beat, end.Token)) == ready;
            if (end.IsCancellationRequested || (told && !await ready)) yield break;
            var changes = told ? Drain(subscription, mark) : [];
            if (told) ready = null;
            if ((!told || changes.Exists(c => c.RecordType == "UserAccount")) && !await access.Holds(who, ct)) yield break;
            if (!told) yield return Beat(mark);
            foreach (var change in changes)
            {
                mark = Math.Max(mark, change.Mark);
                if (concerns(change)) yield return Change(change, mark);
            }
        }
    }

    private static List<StoreChange> Drain(LiveSubscription subscription, long known)
    {
        var changes = new List<StoreChange>();
        while (subscription.Changes.TryRead(out var change))
        {
            if (change.Last > known) changes.Add(change);
        }

        return changes;
    }

    private static SseItem<string> Change(StoreChange change, long mark) => change.RecordIds.Count == 0
        ? Item("reload", "{}", mark)
        : Item("change", JsonSerializer.Serialize(new { type = change.RecordType, ids = change.RecordIds.Select(i => i.ToString(CultureInfo.InvariantCulture)) }), mark);

    private static SseItem<string> Item(string kind, string data, long mark) =>
        new(data, kind) { EventId = mark.ToString(CultureInfo.InvariantCulture), ReconnectionInterval = Comeback };

    private SseItem<string> Beat(long mark) =>
        Item("beat", JsonSerializer.Serialize(new { now = clock.GetUtcNow().ToUnixTimeMilliseconds(), build = Build }), mark);

    private async Task<long> Head(int groupId, CancellationToken ct) => await Ask(groupId, db => TrailSteps.Head(db, ct));

    private async Task<(List<StoreChange> Changes, long Reached)> Missed(int groupId, long after, CancellationToken ct) =>
        await Ask(groupId, db => TrailSteps.Since(db, after, ct));

    private async Task<T> Ask<T>(int groupId, Func<KpiDbContext, Task<T>> question)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
        db.Scope = AccessScope.OfGroup(groupId);
        return await question(db);
    }
}
