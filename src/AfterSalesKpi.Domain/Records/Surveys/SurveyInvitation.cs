using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>邀请: a customer is asked once about a visit, whatever number of orders it had (indicators.md no. 32). A visit is a day on which a store handed over.</summary>
public sealed class SurveyInvitation : IStoreOwned
{
    /// <summary>It may be answered so many seconds after it was made.</summary>
    public const int Valid = 30 * Elapsed.Day;

    /// <summary>An answer may be corrected so many seconds after it was given.</summary>
    public const int Correctable = Elapsed.Day;

    private SurveyInvitation()
    {
    }

    /// <summary>An invitation to say something about an order that is handed over.</summary>
    /// <param name="order">The first order of the visit; the answers are about it.</param>
    /// <param name="visitOn">The store's day of the handing over.</param>
    /// <param name="madeAt">Now.</param>
    public SurveyInvitation(WorkOrder order, DateOnly visitOn, DateTime madeAt) =>
        (GroupId, StoreId, CustomerId, WorkOrderId, VisitOn, MadeAt, ExpiresAt) =
        (order.GroupId, order.StoreId, order.CustomerId, order.Id, visitOn, madeAt, Elapsed.After(madeAt, Valid));

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Who is asked.</summary>
    public long CustomerId { get; private set; }

    /// <summary>The order that the answers are about.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>The store's day of the visit; a customer gets one invitation a day and store.</summary>
    public DateOnly VisitOn { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>Until when it may be answered.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When a message with a link was handed to the outbox; null: not sent.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When it was answered first.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The one response.</summary>
    public long? ResponseId { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True while its links open the questions: until it expires, and for a day after it was answered.</summary>
    public bool IsOpen(DateTime now) => now <= OpenUntil(ExpiresAt, AnsweredAt);

    /// <summary>Until when an invitation's links open the questions.</summary>
    public static DateTime OpenUntil(DateTime expiresAt, DateTime? answeredAt) => answeredAt is { } answered ? Elapsed.After(answered, Correctable) : expiresAt;

    /// <summary>Notes that it was sent.</summary>
    public void Send(DateTime at) => SentAt ??= at;

    /// <summary>Opens it again when the answers taken down for the customer turn out to be a mistake; those of another response stay.</summary>
    public void Reopen(long responseId)
    {
        if (ResponseId == responseId) (AnsweredAt, ResponseId) = (null, null);
    }

    /// <summary>Takes the answer, or a correction of it. Refused: <c>survey-closed</c>.</summary>
    public Outcome Answer(long responseId, DateTime now)
    {
        if (!IsOpen(now)) return Outcome.Refused("", "survey-closed");
        (AnsweredAt, ResponseId) = (AnsweredAt ?? now, responseId);
        return Outcome.Done;
    }
}
