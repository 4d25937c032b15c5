using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>How an order ends: late or not, with a new promise or without, inspected, settled, handed over.</summary>
internal sealed class Handover(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(12);

    // Dice of its own, so that what the others throw does not depend on it.
    private readonly Dice late = store.Dice.For(18);

    /// <summary>Fills in what follows on the work.</summary>
    public void Fill(Course course)
    {
        if (dice.Chance(0.0015)) Stall(course);
        if (course.Completed > course.Promised) Explain(course);
        course.Inspected = OpeningHours.NextOpen(course.Completed!.Value + dice.Minutes(5, 25)); // every order that gets here is completed
        course.Settled = OpeningHours.NextOpen(course.Inspected.Value + dice.Minutes(4, 25));
        var comes = course.Visit.Type is ServiceType.Bodywork or ServiceType.Warranty ? dice.Minutes(30, 420) : dice.Minutes(5, 75);
        course.Delivered = OpeningHours.NextOpen(course.Settled.Value + comes);
    }

    /// <summary>An order that lies: a part is back-ordered, or nobody looks after it. It is late from the moment its promise runs out, and done days later.</summary>
    private void Stall(Course course)
    {
        var stopped = course.Pauses.FindIndex(p => p.Reason == PauseReason.WaitingParts);
        var from = stopped >= 0 ? course.Pauses[stopped].From : OpeningHours.NextOpen(course.Started!.Value.AddMinutes(late.Between(20, 60))); // worked on, or it would not lie
        var left = OpeningHours.Between(from, course.Completed!.Value); // as planned
        var goesOn = OpeningHours.NextOpen(from.AddDays(late.Between(2, 9)).AddMinutes(late.Between(0, 300)));
        if (stopped >= 0) course.Pauses.RemoveRange(stopped, course.Pauses.Count - stopped);
        course.Pauses.RemoveAll(p => p.From >= from);
        course.Pauses.Add((from, goesOn, PauseReason.WaitingParts));
        course.Completed = OpeningHours.After(goesOn, left);
    }

    /// <summary>It takes longer than promised. Good advisors call before the time is over; a call afterwards changes nothing.</summary>
    private void Explain(Course course)
    {
        var promised = course.Promised!.Value; // asked before
        var known = course.Pauses.Count > 0 ? course.Pauses[0].From.AddMinutes(dice.Between(10, 40)) : promised.AddMinutes(-dice.Between(5, 60));
        var next = OpeningHours.NextOpen(course.Completed!.Value.AddMinutes(dice.Between(-20, 90)));
        if (known < promised && known > course.Started && dice.Chance(0.32 + (0.1 * course.Advisor.Punctual)))
        {
            course.Promises.Add((known, next > promised ? next : promised.AddHours(1), dice.Chance(0.93)));
        }
        else if (dice.Chance(0.25))
        {
            course.Promises.Add((promised.AddMinutes(dice.Between(5, 60)), next > promised ? next : promised.AddHours(2), true));
        }

        if (course.Late && dice.Chance(0.8) && store.Clock.Passed(course.Completed.Value.AddDays(2))) course.LateCause = Cause(course);
    }

    private LateCause Cause(Course course)
    {
        if (course.Pauses.Count == 0) return dice.Chance(0.6) ? LateCause.Technician : dice.Chance(0.6) ? LateCause.ExtraWork : LateCause.Dispatch;
        return course.Pauses.MaxBy(p => p.To - p.From).Reason switch
        {
            PauseReason.WaitingParts => LateCause.Parts,
            PauseReason.InsurerApproval or PauseReason.WarrantyApproval => LateCause.Insurer,
            PauseReason.CustomerApproval or PauseReason.CustomerPayment => LateCause.Customer,
            PauseReason.Sublet => LateCause.Sublet,
            PauseReason.WaitingBay => LateCause.Dispatch,
            _ => LateCause.Technician,
        };
    }
}
