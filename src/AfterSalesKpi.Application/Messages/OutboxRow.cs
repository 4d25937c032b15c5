using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages;

/// <summary>A message as the list shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="TimeZone">The time zone of the store that it comes from; null for one of the group.</param>
/// <param name="Channel">How it leaves.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Text.</param>
/// <param name="CreatedAt">When it was put here.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAttemptAt">When it is tried (again).</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="GaveUpAt">When it was given up.</param>
/// <param name="Error">Why the last attempt failed.</param>
public sealed record OutboxRow(
    long Id, string? TimeZone, OutboxChannel Channel, string To, string Subject, string Body, DateTime CreatedAt, int Attempts, DateTime? NextAttemptAt, DateTime? SentAt, DateTime? GaveUpAt, string? Error)
{
    /// <summary>True when it can be tried again at once.</summary>
    public bool MayRetry => State is OutboxState.GaveUp or OutboxState.Retrying && Error != DeliverOutbox.TooLate;

    /// <summary>How far it has got.</summary>
    public OutboxState State => SentAt is not null ? OutboxState.Sent : GaveUpAt is not null ? OutboxState.GaveUp : Error is not null ? OutboxState.Retrying : OutboxState.Waiting;
}
