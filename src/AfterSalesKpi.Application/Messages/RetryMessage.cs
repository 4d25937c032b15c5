using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>Has a message that was not sent tried again at once.</summary>
public sealed class RetryMessage(KpiDbContext db, TimeProvider clock)
{
    /// <summary>True when there is such a message of the group and it was not sent yet, nor given up as too late. Its count of attempts begins anew.</summary>
    public async Task<bool> Run(long id, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.OutboxMessages.Where(m => m.Id == id && m.SentAt == null && (m.GaveUpAt != null || m.Error != null) && m.Error != DeliverOutbox.TooLate).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.NextAttemptAt, now).SetProperty(m => m.GaveUpAt, (DateTime?)null).SetProperty(m => m.Attempts, 0).SetProperty(m => m.Fence, m => m.Fence + 1), ct) == 1;
    }
}
