using AfterSalesKpi.Data.Demo.Parts;
using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>What is done on an order: which jobs, by whom, with which parts, and when work begins and ends.</summary>
internal sealed class WorkPlan(StoreToFill store, Stockroom stock)
{
    private const long HourFen = 16_000;

    private readonly Dice dice = store.Dice.For(11);

    /// <summary>Fills in everything from dispatch to completion, with the first promise.</summary>
    public void Fill(Course course)
    {
        var (visit, day) = (course.Visit, DateOnly.FromDateTime(course.Received));
        var lead = Lead(visit.Type, course.Received);
        course.Technician = lead;
        Choose(course, lead, day);
        course.Dispatched = course.Received + Minutes(8, 40, course.Advisor.Punctual);
        var ready = course.Dispatched.Value + dice.Minutes(2, 10);
        course.Started = OpeningHours.NextOpen(lead.BusyUntil > ready ? lead.BusyUntil : ready);

        var own = course.Jobs.Where(j => j.Technician == lead).ToList();
        var work = Sum(own.Select(j => j.Actual));
        lead.BusyUntil = OpeningHours.After(course.Started.Value, work);
        course.Promised = Promise(course, Sum(own.Select(j => j.Standard)));
        course.Completed = OpeningHours.After(Stops(course, work), work - Half(work));
        course.LabourFen = visit.ReworkOf is null ? (long)course.Jobs.Sum(j => j.Kind.Hours * HourFen * visit.Guest.Model.PriceLevel) / 100 * 100 : 0;
    }

    /// <summary>The technician who is free soonest; panels go to those who do panels.</summary>
    private Person Lead(ServiceType type, DateTime at)
    {
        var present = store.Roster.Present(PositionKind.Technician, DateOnly.FromDateTime(at));
        IReadOnlyList<Person> fit = [.. present.Where(p => p.DoesBodywork == (type == ServiceType.Bodywork))];
        if (fit.Count == 0) fit = present;
        IReadOnlyList<Person> free = [.. fit.Where(p => p.BusyUntil <= at)];
        return free.Count > 0 ? dice.Pick(free) : fit.MinBy(p => p.BusyUntil)!; // somebody is always present
    }

    private void Choose(Course course, Person lead, DateOnly day)
    {
        var (visit, electric) = (course.Visit, course.Visit.Guest.Model.Electric);
        Add(course, visit.Job ?? JobKind.Any(visit.Type, electric, Seasons.IsHot(day), dice), lead);
        if (visit.Job is not null) return;
        if (dice.Chance(0.22) && visit.Type is not (ServiceType.Recall or ServiceType.Internal)) Another(course, visit.Type, electric, day, lead);
        if (dice.Chance(0.1) && visit.Type == ServiceType.Maintenance) Another(course, ServiceType.Repair, electric, day, lead);
    }

    private void Another(Course course, ServiceType type, bool electric, DateOnly day, Person lead)
    {
        var job = JobKind.Any(type, electric, Seasons.IsHot(day), dice);
        if (course.Jobs.Exists(j => j.Kind == job)) return;
        var mates = store.Roster.Present(PositionKind.Technician, day);
        Add(course, job, dice.Chance(0.25) ? dice.Pick(mates) : lead);
    }

    private void Add(Course course, JobKind kind, Person technician)
    {
        // Who works fast beats the standard time a little; no two jobs take equally long.
        var needed = kind.Hours * dice.Within(0.8, 1.2) / (1.0 + (0.055 * technician.Diligent));
        var name = course.Visit.ReworkOf is null ? kind.Name : $"返修：{kind.Name}";
        course.Jobs.Add(new PlannedJob(kind, name, technician, TimeSpan.FromSeconds((int)(kind.Hours * 3600)), TimeSpan.FromSeconds((int)(needed * 60) * 60)));
    }

    /// <summary>Asks for the parts; work stands still for what does not lie there, and for whatever else there is to wait for.</summary>
    /// <returns>When the second half of the work begins.</returns>
    private DateTime Stops(Course course, TimeSpan work)
    {
        var at = course.Started!.Value; // set just before
        var there = Parts(course, at.AddMinutes(dice.Between(2, 12)));
        var middle = OpeningHours.After(at, Half(work));
        if (there > middle)
        {
            course.Pauses.Add((middle, there, PauseReason.WaitingParts));
            middle = OpeningHours.NextOpen(there);
        }

        foreach (var (reason, least, most) in Waits.Of(course.Visit.Type, dice))
        {
            var ends = OpeningHours.After(middle, dice.Minutes(least, most));
            course.Pauses.Add((middle, ends, reason));
            middle = OpeningHours.NextOpen(ends);
        }

        return middle;
    }

    private DateTime Parts(Course course, DateTime at)
    {
        var there = at;
        foreach (var part in course.Jobs.SelectMany(j => j.Kind.Parts).Where(p => dice.Chance(p.Often)))
        {
            var comes = stock.Ask(part.Place, part.Quantity, at, course.Order.Id);
            if (comes > there) there = comes;
            course.PartsFen += stock.Shelves[part.Place].CostFen * part.Quantity * 14 / 10;
            if (dice.Chance(0.012)) stock.Return(part.Place, 1, comes.AddMinutes(dice.Between(60, 200)), course.Order.Id);
        }

        if (course.Visit.ReworkOf is not null) course.PartsFen = 0;
        return there == at ? course.Started!.Value : there;
    }

    /// <summary>What the advisor tells the customer: the usual time and some more; the careful allow for more.</summary>
    private DateTime Promise(Course course, TimeSpan standard)
    {
        var queue = OpeningHours.Between(course.Received, course.Started!.Value); // set just before
        var more = (standard * dice.Within(0.08, 0.3)) + dice.Minutes(0, 35) + TimeSpan.FromMinutes(5 * course.Advisor.Punctual) + Waits.Usual(course.Visit.Type);
        var at = OpeningHours.After(course.Received, queue + standard + more);
        return OpeningHours.NextOpen(at.AddSeconds((900 - (((at.Minute * 60) + at.Second) % 900)) % 900));
    }

    private TimeSpan Minutes(int least, int most, double quick) => dice.Minutes(least, most) * (1 - (0.12 * quick));

    private static TimeSpan Half(TimeSpan work) => TimeSpan.FromSeconds((long)work.TotalSeconds / 2);

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (a, b) => a + b);
}
