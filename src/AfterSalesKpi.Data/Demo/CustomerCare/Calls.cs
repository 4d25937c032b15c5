using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Data.Demo.CustomerCare;

/// <summary>Follow-up calls: most in time, a few too late or never, not everybody picks up.</summary>
internal sealed class Calls(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(31);
    private int calls;

    /// <summary>Calls about a delivered order; when the customer was reached, if at all.</summary>
    public DateTime? Make(Course course)
    {
        if (course.Caller is not { } caller || !course.Visit.Guest.HasPhone || course.Visit.Guest.NoCallsSince < course.Delivered) return null;
        if (!dice.Chance(0.985 + (0.008 * caller.Diligent))) return null;
        var late = dice.Chance(0.012 - (0.005 * caller.Punctual));
        var at = Working(course.Delivered!.Value, late ? dice.Between(4, 6) : dice.Between(1, 2)); // only delivered orders come here
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            if (Call(course, caller, at) == FollowUpOutcome.Reached) return store.Clock.Passed(at) ? at : null;
            if (!dice.Chance(0.7 + (0.06 * caller.Diligent))) return null;
            at = attempt == 1 ? OpeningHours.NextOpen(at.AddHours(dice.Within(2, 5))) : Working(at, 1);
        }

        return null;
    }

    private FollowUpOutcome Call(Course course, Person caller, DateTime at)
    {
        var outcome = dice.Chance(0.76 + (0.02 * caller.Friendly)) ? FollowUpOutcome.Reached
            : dice.Chance(0.82) ? FollowUpOutcome.NoAnswer
            : dice.Chance(0.75) ? FollowUpOutcome.Refused : FollowUpOutcome.WrongNumber;
        if (!store.Clock.Passed(at)) return outcome;
        var reached = outcome == FollowUpOutcome.Reached;
        var call = new FollowUp(store.GroupId, store.Id, $"FU{++calls:000000}");
        call.Revise(
            course.Order.Id, caller.Id, store.Clock.Utc(at), outcome, dice.Chance(0.9) ? "电话" : "企业微信",
            reached ? dice.Between(40, 380) : 0, reached ? Comments.Note(dice) : null).Insist();
        store.Month.FollowUps.Add(call);
        return outcome;
    }

    /// <summary>Some days later, at an hour at which one may ring people up.</summary>
    private DateTime Working(DateTime after, int days) => OpeningHours.NextOpen(after.Date.AddDays(days).AddHours(9.5)).AddMinutes(dice.Between(0, 440)).AddSeconds(dice.Between(0, 59));
}
