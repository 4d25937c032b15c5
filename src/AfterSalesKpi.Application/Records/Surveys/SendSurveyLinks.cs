using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// Sends invited customers their personal address by text message, through the outbox: one message for all orders of a visit. Who answered
/// by the code at delivery, wishes no contact or left no number gets none; neither does anybody at night.
/// </summary>
public sealed class SendSurveyLinks(
    KpiDbContext db, ImportTransaction transaction, Outbox outbox, WriteSurveyText write, IEnumerable<IDelivery> deliveries, OutboxSettings settings, TimeProvider clock)
{
    /// <summary>Seconds after the delivery before a message goes: who photographed the code at the counter is not asked twice.</summary>
    public const int Patience = 3_600;

    /// <summary>Messages go from this hour of the store's day on.</summary>
    public const int FirstHour = 9;

    /// <summary>And up to this hour.</summary>
    public const int LastHour = 20;

    private const int Batch = 100;

    /// <summary>Puts what is due into the outbox.</summary>
    /// <returns>How many customers are written to.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        // Without a way out nothing is kept for later: nobody wants to be asked about a visit of last month. Where nothing is sent on purpose the outbox shows what would be.
        if (settings.Send && !deliveries.Any(d => d is { Channel: OutboxChannel.Text, IsReady: true })) return 0;
        var now = clock.GetUtcNow().UtcDateTime;
        var stores = await db.Stores.AsNoTracking().Select(s => new { s.Id, s.Name, s.TimeZone }).ToListAsync(ct);
        var awake = stores.Where(s => LocalTime.FromUtc(now, LocalTime.Zone(s.TimeZone)).Hour is >= FirstHour and < LastHour).ToDictionary(s => s.Id, s => s.Name);
        if (awake.Count == 0 || write(stores[0].Name, SurveySecret.Make()) is null) return 0;
        var count = 0;
        int some;
        do
        {
            var outcome = await transaction.Run(work => Send(work, awake, ct), ct);
            db.ChangeTracker.Clear();
            some = outcome.Succeeded ? outcome.Value.Count : 0;
            count += some;
        }
        while (some == Batch);

        return count;
    }

    private async Task<Outcome<Sent>> Send(ImportWork work, Dictionary<int, string> stores, CancellationToken ct)
    {
        var now = Elapsed.Cut(work.Now);
        var due = await Due([.. stores.Keys], now).Take(Batch).ToListAsync(ct);
        foreach (var (invitation, phone) in due)
        {
            var secret = SurveySecret.Make();
            if (write(stores[invitation.StoreId], secret) is not { } text) continue;
            db.Add(new SurveyLink(invitation, SurveySecret.HashOf(secret), now));
            await outbox.Put(OutboxChannel.Text, phone, "", text, $"survey:{invitation.Id}", invitation.StoreId, null, ct);
            invitation.Send(now);
        }

        await work.Write(ct);
        return new Sent(due.Count);
    }

    private IQueryable<DueLink> Due(List<int> stores, DateTime now)
    {
        // Found by when they expire, for which there is an index; it says when they were made.
        var expiring = now.AddSeconds(SurveyInvitation.Valid - InviteCustomers.Late);
        var delivered = now.AddSeconds(-Patience);
        return
            from i in db.SurveyInvitations
            join o in Visits.Askable(db.WorkOrders) on i.WorkOrderId equals o.Id
            join c in db.Customers on i.CustomerId equals c.Id
            where stores.Contains(i.StoreId) && i.ExpiresAt > expiring && i.AnsweredAt == null && i.SentAt == null && o.DeliveredAt <= delivered
                && c.Phone != null && (c.NoCallsSince == null || c.NoCallsSince > now)
            orderby i.Id
            select new DueLink(i, c.Phone!); // asked for
    }

    private sealed record DueLink(SurveyInvitation Invitation, string Phone);

    private sealed record Sent(int Count);
}
