using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Puts an order's life into one line of times.</summary>
internal static class Timeline
{
    public static List<TimelineEvent> Of(OrderCard card, DateTime now)
    {
        var events = Stamps(card).Concat(SentBacks(card)).Concat(Promises(card, now)).Concat(Pauses(card)).Concat(Afterwards(card)).OrderBy(e => e.At).ToList();
        return [.. events.Select((e, n) => n == 0 ? e : e with { SinceBefore = e.At - events[n - 1].At })];
    }

    private static IEnumerable<TimelineEvent> Stamps(OrderCard card)
    {
        var o = card.Order;
        (DateTime? At, string Key, object? Arg)[] stamps =
        [
            (o.BookedAt, "Booked", null), (o.ConfirmedAt, "Confirmed", null), (o.AppointmentAt, "Appointment", null), (o.ReceivedAt, "Received", card.NameOf(o.AdvisorId)),
            (o.DispatchedAt, "Dispatched", card.NameOf(o.TechnicianId)), (o.StartedAt, "Started", null), (o.CompletedAt, "Completed", null),
            (o.InspectedAt, "Inspected", null), (o.SettledAt, "Settled", null), (o.DeliveredAt, "Delivered", null), (o.CancelledAt, "Cancelled", null),
        ];
        return stamps.Where(s => s.At is not null).Select(s => new TimelineEvent(s.At!.Value, s.Key, [s.Arg], "stamp")); // not null: filtered
    }

    private static IEnumerable<TimelineEvent> SentBacks(OrderCard card)
    {
        foreach (var back in card.Order.SentBacks)
        {
            yield return new TimelineEvent(back.CompletedAt, "CompletedNotYet", [], "stamp");
            var who = card.NameOf(back.ById);
            yield return new TimelineEvent(back.At, who is null ? "SentBack" : "SentBackBy", [back.Reason, who], "late");
        }
    }

    private static IEnumerable<TimelineEvent> Promises(OrderCard card, DateTime now)
    {
        var o = card.Order;
        foreach (var (promise, counts) in PromiseInForce.Judged(o.PromisedAt, o.Promises))
        {
            var key = counts ? "PromiseChanged" : promise.AgreedByCustomer ? "PromiseChangedLate" : "PromiseChangedAlone";
            yield return new TimelineEvent(promise.At, key, [promise.PromisedAt], "promise");
        }

        if (o.PromiseInForceAt is { } end && o.CancelledAt is null)
        {
            var (key, kind) = o.CompletedAt is null && end >= now ? ("PromiseAhead", "promise")
                : o.CompletedAt <= end ? ("PromiseKept", "promise")
                : ("PromiseMissed", "late");
            yield return new TimelineEvent(end, key, [], kind);
        }
    }

    private static IEnumerable<TimelineEvent> Pauses(OrderCard card)
    {
        foreach (var pause in card.Order.Pauses)
        {
            yield return new TimelineEvent(pause.From, "Paused", [pause.Reason], "pause");
            if (pause.To is { } end) yield return new TimelineEvent(end, "Resumed", [pause.Reason], "pause");
        }
    }

    private static IEnumerable<TimelineEvent> Afterwards(OrderCard card)
    {
        foreach (var call in card.Calls.Where(c => !c.Voided)) yield return new TimelineEvent(call.At, "Called", [card.NameOf(call.AgentId), call.Outcome], "after");
        foreach (var answer in card.Answers.Where(a => !a.Voided)) yield return new TimelineEvent(answer.At, answer.Overall is null ? "Answered" : "AnsweredOverall", [answer.Overall], Low(answer) ? "late" : "after");
        foreach (var complaint in card.Complaints.Where(c => !c.Voided)) yield return new TimelineEvent(complaint.At, "Complained", [], "late");
    }

    private static bool Low(SurveyResponse answer) => answer.Overall is 1 or 2;
}
