using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>Reads the group's outgoing messages, the newest first.</summary>
public sealed class OutboxList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<OutboxRow> Rows)> Page(OutboxFilter filter, int page, int size, CancellationToken ct)
    {
        var messages = Matching(filter);
        return (await messages.CountAsync(ct), await Rows(messages).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, up to a number of rows.</summary>
    public IEnumerable<OutboxRow> All(OutboxFilter filter, int most) => Rows(Matching(filter)).Take(most).AsEnumerable();

    private IQueryable<OutboxRow> Rows(IQueryable<OutboxMessage> messages) => messages.OrderByDescending(m => m.Id).Select(m => new OutboxRow(
        m.Id, db.Stores.Where(s => s.Id == m.StoreId).Select(s => s.TimeZone).FirstOrDefault(), m.Channel, m.To, m.Subject, m.Body, m.CreatedAt, m.Attempts, m.NextAttemptAt, m.SentAt, m.GaveUpAt, m.Error));

    private IQueryable<OutboxMessage> Matching(OutboxFilter filter)
    {
        var messages = db.OutboxMessages.AsNoTracking();
        if (filter.Channel is { } channel) messages = messages.Where(m => m.Channel == channel);
        if (!string.IsNullOrWhiteSpace(filter.Text)) messages = messages.Where(m => m.To.Contains(filter.Text.Trim()) || m.Subject.Contains(filter.Text.Trim()));
        return filter.State switch
        {
            OutboxState.Waiting => messages.Where(m => m.SentAt == null && m.GaveUpAt == null && m.Error == null),
            OutboxState.Retrying => messages.Where(m => m.SentAt == null && m.GaveUpAt == null && m.Error != null),
            OutboxState.Sent => messages.Where(m => m.SentAt != null),
            OutboxState.GaveUp => messages.Where(m => m.GaveUpAt != null),
            _ => messages,
        };
    }
}
