using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>
/// Cards for the workshop board, in every stage, at whatever hour the demo is made: vehicles that stand in the store at the last
/// moment of work before now. A few of them are late.
/// </summary>
internal sealed class Board(StoreToFill store, Guests guests)
{
    private readonly Dice dice = store.Dice.For(16);
    private readonly OrderWriter writer = new(store);

    /// <summary>Writes one or two orders a stage.</summary>
    public void Fill()
    {
        var now = OpeningHours.LastOpen(store.Clock.Now);
        Stand(now, 0.2, OrderStage.ToDispatch, ServiceType.Maintenance, 1.6);
        Stand(now, 0.4, OrderStage.ToDispatch, ServiceType.Repair, 2.5);
        Stand(now, 1.2, OrderStage.InWork, ServiceType.Maintenance, 0.6);
        Stand(now, 2.1, OrderStage.InWork, ServiceType.Repair, 1.3);
        Stand(now, 3.4, OrderStage.InWork, ServiceType.Repair, -0.4);
        Stand(now, 2.6, OrderStage.WaitingParts, ServiceType.Repair, 3.0, PauseReason.WaitingParts);
        Stand(now, 11, OrderStage.WaitingParts, ServiceType.Bodywork, -1.5, PauseReason.WaitingParts);
        Stand(now, 1.9, OrderStage.ForCustomer, ServiceType.Repair, 1.1, PauseReason.CustomerApproval);
        Stand(now, 7, OrderStage.ForApproval, ServiceType.Bodywork, 6, PauseReason.InsurerApproval);
        Stand(now, 3.1, OrderStage.ForApproval, ServiceType.Warranty, 4, PauseReason.WarrantyApproval);
        Stand(now, 2.2, OrderStage.Inspection, ServiceType.Maintenance, 0.3);
        Stand(now, 4.0, OrderStage.Inspection, ServiceType.Repair, -0.2);
        Stand(now, 2.8, OrderStage.Settlement, ServiceType.Maintenance, 0.2);
        Stand(now, 3.6, OrderStage.Ready, ServiceType.Maintenance, 0.1);
        Stand(now, 12, OrderStage.Ready, ServiceType.Bodywork, 1.0);
    }

    private void Stand(DateTime now, double hoursAgo, OrderStage stage, ServiceType type, double promisedIn, PauseReason? pause = null)
    {
        var received = Ago(now, hoursAgo);
        var day = DateOnly.FromDateTime(received);
        var order = new WorkOrder(store.GroupId, store.Id, store.NextOrder(day)).Number();
        var visit = guests.Next(day) with { Type = type, Job = null, ReworkOf = null };
        var course = new Course(order, visit, dice.Pick(store.Roster.Present(PositionKind.ServiceAdvisor, day)), received)
        {
            Promised = promisedIn < 0 ? Ago(now, -promisedIn) : OpeningHours.After(now, TimeSpan.FromHours(promisedIn)),
        };
        if (stage != OrderStage.ToDispatch) Work(course, now, day);
        if (pause is { } reason) course.Pauses.Add((Ago(now, hoursAgo * 0.4), null, reason));
        if (stage >= OrderStage.Inspection) course.Completed = Ago(now, hoursAgo * 0.2);
        if (stage >= OrderStage.Settlement) course.Inspected = Ago(now, hoursAgo * 0.14);
        if (stage >= OrderStage.Ready) course.Settled = Ago(now, hoursAgo * 0.08);
        if (stage >= OrderStage.Inspection) course.LabourFen = (long)(course.Jobs.Sum(j => j.Kind.Hours) * 18_000);
        writer.Write(course);
    }

    private void Work(Course course, DateTime now, DateOnly day)
    {
        var mates = store.Roster.Present(PositionKind.Technician, day);
        IReadOnlyList<Person> fit = [.. mates.Where(p => p.DoesBodywork == (course.Visit.Type == ServiceType.Bodywork))];
        course.Technician = dice.Pick(fit.Count > 0 ? fit : mates);
        var job = JobKind.Any(course.Visit.Type, course.Visit.Guest.Model.Electric, Seasons.IsHot(day), dice);
        var hours = TimeSpan.FromMinutes((int)(job.Hours * 60));
        course.Jobs.Add(new PlannedJob(job, job.Name, course.Technician, hours, hours));
        var span = OpeningHours.Between(course.Received, now);
        (course.Dispatched, course.Started) = (OpeningHours.After(course.Received, span * 0.1), OpeningHours.After(course.Received, span * 0.16));
    }

    /// <summary>Some working hours before a moment.</summary>
    private static DateTime Ago(DateTime moment, double hours)
    {
        var left = TimeSpan.FromMinutes((int)(hours * 60));
        while (moment - OpeningHours.Opening(DateOnly.FromDateTime(moment)) is var today && today < left)
        {
            left -= today;
            moment = OpeningHours.LastOpen(OpeningHours.Opening(DateOnly.FromDateTime(moment)).AddSeconds(-1));
        }

        return moment - left;
    }
}
