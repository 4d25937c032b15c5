using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>
/// Sends a group's messages that are due. Each is taken by a compare-and-set of its fence before it is sent, and only who took it may say how
/// that ended: of two machines one sends it. A machine that stops in between leaves it to be taken again when the lease is over, so a
/// message is sent at least once, with the same key every time.
/// </summary>
public sealed class DeliverOutbox(KpiDbContext db, IEnumerable<IDelivery> deliveries, TimeProvider clock)
{
    /// <summary>Most messages of one round; what is left is due at the next one.</summary>
    public const int MostAtOnce = 100;

    /// <summary>Why a message is given up that waited for a way out until nobody wants it any more.</summary>
    public const string TooLate = "too-late";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Tries each due message once. What cannot leave at all, because nothing is configured for its channel, stays as it is.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var ready = deliveries.Where(d => d.IsReady).ToDictionary(d => d.Channel);
        List<OutboxChannel> channels = [.. ready.Keys];
        if (channels.Count == 0) return 0;
        var now = Now;
        var due = await db.OutboxMessages.AsNoTracking().Where(m => m.NextAttemptAt <= now && channels.Contains(m.Channel))
            .OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).Take(MostAtOnce).ToListAsync(ct);
        var sent = 0;
        foreach (var message in due)
        {
            if (!await Take(message, ct)) continue;
            var isStale = message is { AccountId: null, Error: null } && message.CreatedAt < now - OutboxMessage.Fresh;
            var result = isStale ? DeliveryResult.Refused(TooLate) : await ready[message.Channel].Send(message, ct);
            await Tell(message, result);
            if (result.IsSent) sent++;
        }

        return sent;
    }

    private async Task<bool> Take(OutboxMessage message, CancellationToken ct)
    {
        var until = Now + OutboxMessage.Lease;
        return await db.OutboxMessages.Where(m => m.Id == message.Id && m.Fence == message.Fence && m.NextAttemptAt != null).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.Fence, m => m.Fence + 1).SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NextAttemptAt, until), ct) == 1;
    }

    /// <summary>Not given up when the program stops: what was sent is to be known as sent.</summary>
    private async Task Tell(OutboxMessage message, DeliveryResult result)
    {
        var (now, fence) = (Now, message.Fence + 1);
        var next = result.IsSent || result.IsFinal ? null : OutboxMessage.NextAfter(message.Attempts + 1, now);
        DateTime? sentAt = result.IsSent ? now : null;
        DateTime? gaveUpAt = !result.IsSent && next is null ? now : null;
        var error = result.Error is { Length: > OutboxMessage.ErrorLength } text ? text[..OutboxMessage.ErrorLength] : result.Error;
        var body = sentAt is not null || result.Error == TooLate ? OutboxMessage.Masked(message.Body) : message.Body;
        await db.OutboxMessages.Where(m => m.Id == message.Id && m.Fence == fence).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.NextAttemptAt, next).SetProperty(m => m.SentAt, sentAt).SetProperty(m => m.GaveUpAt, gaveUpAt).SetProperty(m => m.Error, error)
                .SetProperty(m => m.Body, body),
            CancellationToken.None);
    }
}
