using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>Takes messages that are to leave the program, for customers too; a job sends them afterwards (<see cref="DeliverOutbox"/>).</summary>
public sealed class Outbox(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Adds a message to the caller's unit of work: it is kept when the caller saves, in the same transaction as what happened, and sent
    /// within a minute. Does nothing when the group has a message of that key already; of two who add the same key at the same moment the
    /// second meets a unique index, as with any record (<c>WriteConflicts</c>).
    /// </summary>
    /// <param name="channel">How it leaves.</param>
    /// <param name="to">E-mail address, web address or phone number.</param>
    /// <param name="subject">One line; text messages have none.</param>
    /// <param name="body">The text, in the receiver's language.</param>
    /// <param name="key">What is sent once only, such as <c>survey:123</c>.</param>
    /// <param name="storeId">The store it is sent for, if for one.</param>
    /// <param name="accountId">The account it is sent to; null for customers.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>True when it was added.</returns>
    public async Task<bool> Put(OutboxChannel channel, string to, string subject, string body, string key, int? storeId, int? accountId, CancellationToken ct)
    {
        if (db.OutboxMessages.Local.Any(m => m.Key == key) || await db.OutboxMessages.AnyAsync(m => m.Key == key, ct)) return false;
        db.Add(new OutboxMessage(db.Scope.GroupId, storeId, accountId, channel, to, subject, body, key, clock.GetUtcNow().UtcDateTime));
        return true;
    }
}
