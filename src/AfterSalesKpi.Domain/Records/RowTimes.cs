using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records;

/// <summary>
/// At which instants the rows lie that a record makes or moves (indicators.md, column occurredAt): whoever changes a record marks the
/// months of these, as they were before and as they are after. The one place that knows; a test holds it to the indicators.
/// </summary>
public static class RowTimes
{
    /// <summary>A call counts for deliveries up to so many seconds before it, and a delivery's row lies so long after it (no. 13, 22).</summary>
    public const int FollowUpWait = 3 * Elapsed.Day;

    /// <summary>A rework counts until so long after the delivery (no. 9, 28).</summary>
    public const int ReworkWait = 30 * Elapsed.Day;

    /// <summary>Another visit counts until so long after the delivery, and the row lies there (no. 14).</summary>
    public const int RepeatWait = 180 * Elapsed.Day;

    /// <summary>The order's own rows; none for one that was voided or cancelled.</summary>
    public static DateTime?[] Of(WorkOrder order) => order.Voided || order.CancelledAt is not null
        ? []
        :
        [
            order.ReceivedAt, order.ConfirmedAt, order.StartedAt, order.PromiseDecidedAt, order.InspectedLateAt, order.CompletedAt, order.DeliveredAt,
            After(order.DeliveredAt, FollowUpWait), After(order.DeliveredAt, ReworkWait), After(order.DeliveredAt, RepeatWait),
            // A rework turns its original's row, which lies somewhere in these 30 days; a month might lie between both ends.
            order.ReworkOfId is null ? null : After(order.ReceivedAt, ReworkWait / 2), order.ReworkOfId is null ? null : After(order.ReceivedAt, ReworkWait),
        ];

    /// <summary>Rows of the same customer's delivery that another visit of theirs may turn (no. 14).</summary>
    public static DateTime? OfEarlierVisit(DateTime deliveredAt, DateTime? visitReceivedAt) =>
        visitReceivedAt >= deliveredAt && visitReceivedAt <= Elapsed.After(deliveredAt, RepeatWait) ? Elapsed.After(deliveredAt, RepeatWait) : null;

    /// <summary>A call counts for every delivery whose window contains it, so for rows up to one window later.</summary>
    public static DateTime?[] Of(FollowUp call) => call.Voided ? [] : OfCall(call.At);

    /// <summary>See <see cref="Of(FollowUp)"/>.</summary>
    public static DateTime?[] OfCall(DateTime at) => [at, Elapsed.After(at, FollowUpWait)];

    /// <summary>When it was answered.</summary>
    public static DateTime?[] Of(SurveyResponse response) => response.Voided ? [] : [response.At];

    /// <summary>When an invitation was answered, else when it expires (no. 32).</summary>
    public static DateTime? OfInvitation(DateTime? answeredAt, DateTime expiresAt) => answeredAt ?? expiresAt;

    /// <summary>When it was decided, else complained.</summary>
    public static DateTime?[] Of(Complaint complaint) => complaint.Voided ? [] : [complaint.DecidedAt ?? complaint.At];

    /// <summary>When it was requested; none while nobody has answered it.</summary>
    public static DateTime?[] Of(PartRequest request) => request.Voided || request.State == PartRequestState.Waiting ? [] : [request.At];

    /// <summary>When it was counted.</summary>
    public static DateTime?[] Of(StockCount count) => count.Voided ? [] : [count.At];

    /// <summary>When it was examined.</summary>
    public static DateTime?[] Of(TrainingResult result) => result.Voided ? [] : [result.At];

    /// <summary>When it was submitted.</summary>
    public static DateTime?[] Of(PeerReview review) => review.Voided ? [] : [review.At];

    /// <summary>When it moved; every later day's stock depends on it, so every month from there on does.</summary>
    public static DateTime? Of(StockMovement movement) => movement.Voided ? null : movement.At;

    private static DateTime? After(DateTime? at, int seconds) => at is { } time ? Elapsed.After(time, seconds) : null;
}
