using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>
/// When a delivery is to be followed by a call (indicators.md no. 13, 22): from the store's opening on the working day after it; counted
/// until three times 24 hours are over; callable for a month.
/// </summary>
public static class CallRules
{
    /// <summary>A call counts so many seconds after the delivery, the end included.</summary>
    public const int CountsFor = RowTimes.FollowUpWait;

    /// <summary>The last part of them, in which the time left is shown as running out.</summary>
    public const int LastDay = Elapsed.Day;

    /// <summary>Deliveries older than that are called no more.</summary>
    public const int CallableFor = 30 * Elapsed.Day;

    /// <summary>The last moment at which a call counts for the delivery.</summary>
    public static DateTime EndsAt(DateTime deliveredAt) => Elapsed.After(deliveredAt, CountsFor);

    /// <summary>True while a call would count.</summary>
    public static bool Counts(DateTime deliveredAt, DateTime now) => now >= deliveredAt && now <= EndsAt(deliveredAt);

    /// <summary>True on the last day on which a call counts.</summary>
    public static bool RunsOut(DateTime endsAt, DateTime now) => now <= endsAt && Elapsed.Seconds(now, endsAt) <= LastDay;

    /// <summary>Where a delivery stands.</summary>
    /// <param name="deliveredAt">When the customer got the vehicle back.</param>
    /// <param name="wishes">What is known of calling the customer.</param>
    /// <param name="calls">Calls of the store to the customer; those before the delivery were about something else.</param>
    /// <param name="openedAfter">Deliveries before that instant have been followed by an opening of the store on a later day.</param>
    /// <param name="now">The present.</param>
    public static CallState StateOf(DateTime deliveredAt, CallWishes wishes, IEnumerable<CallMade> calls, DateTime openedAfter, DateTime now)
    {
        var made = calls.Where(c => c.At >= deliveredAt).OrderBy(c => c.At).ToList();
        if (made.Exists(c => c.Outcome == FollowUpOutcome.Reached && c.CallAgainAt is null)) return CallState.Reached;
        if (wishes.Phone is null) return CallState.NoNumber;
        if (wishes.NoCallsSince <= now) return CallState.NoCalls;
        if (made.Exists(c => c.Outcome == FollowUpOutcome.Refused)) return CallState.Refused;
        if (made.Exists(c => c.Outcome == FollowUpOutcome.WrongNumber && (c.DialledNumber is null || c.DialledNumber == wishes.Phone))) return CallState.WrongNumber;
        if (made.LastOrDefault() is { CallAgainAt: { } again } last)
        {
            if (again > now) return CallState.Again;
            if (last.Outcome == FollowUpOutcome.Reached) return CallState.Due; // counted already; what was agreed is kept
        }

        return now > EndsAt(deliveredAt) ? CallState.Expired : deliveredAt >= openedAfter ? CallState.Coming : CallState.Due;
    }
}
