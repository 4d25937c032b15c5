using AfterSalesKpi.Data.Demo.CustomerCare;
using AfterSalesKpi.Data.Demo.Parts;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>A day at the front desk: customers arrive, orders are opened and take their course, and some customers come again.</summary>
internal sealed class Reception(StoreToFill store, Stockroom stock, Guests guests)
{
    private readonly Dice dice = store.Dice.For(15);
    private readonly Bookings bookings = new(store);
    private readonly WorkPlan work = new(store, stock);
    private readonly Handover handover = new(store);
    private readonly OrderWriter writer = new(store);
    private readonly Aftercare aftercare = new(store);

    /// <summary>Receives a day's visits in the order in which they arrive.</summary>
    public void Receive(DateOnly day, int visits)
    {
        var arrivals = Enumerable.Range(0, visits).Select(_ => OpeningHours.Opening(day).AddSeconds(Arrival())).Order().ToList();
        foreach (var at in arrivals) Receive(guests.Next(day), at);
    }

    /// <summary>Before the doors open: whoever booked for a day that is yet to come.</summary>
    public void Expect(DateOnly day, int visits)
    {
        for (var i = 0; i < visits; i++)
        {
            var at = OpeningHours.Opening(day).AddSeconds(Arrival());
            if (store.Clock.Passed(at)) continue;
            var course = Open(Customer(day), at);
            bookings.Ahead(course);
            writer.Write(course);
        }
    }

    /// <summary>Within the next hours, where the store is open then: who is about to come, and one who should have been here already.</summary>
    public void ExpectSoon()
    {
        var (now, today) = (store.Clock.Now, store.Clock.Today);
        if (!OpeningHours.IsOpen(today)) return;
        foreach (var minutes in new[] { -25, 20, 65, 130 })
        {
            var at = now.AddMinutes(minutes);
            if (at < OpeningHours.Opening(today).AddMinutes(30) || at > OpeningHours.Closing(today).AddMinutes(-30)) continue;
            var course = Open(Customer(today), now.AddMinutes(Math.Max(minutes, 1)));
            bookings.Ahead(course, OpeningHours.Opening(today));
            (course.Appointment, course.Cancelled, course.CancelReason, course.CancelNote) = (Bookings.Rounded(at), null, null, null);
            writer.Write(course);
        }
    }

    /// <summary>Whoever comes next; what the store does for itself is not booked.</summary>
    private Visit Customer(DateOnly day)
    {
        var visit = guests.Next(day);
        return visit.Type == ServiceType.Internal ? visit with { Type = ServiceType.Maintenance } : visit;
    }

    private void Receive(Visit visit, DateTime at)
    {
        var course = Open(visit, at);
        if (visit.Type != ServiceType.Internal && visit.Job is null) bookings.Fill(course);
        if (course.NoShow || !store.Clock.Passed(at))
        {
            writer.Write(course);
            return;
        }

        if (dice.Chance(0.008))
        {
            (course.Cancelled, course.CancelReason, course.CancelNote) = (at.AddMinutes(dice.Between(10, 50)), CancelReason.Customer, "报价高于客户预期");
            writer.Write(course);
            return;
        }

        work.Fill(course);
        handover.Fill(course);
        if (visit.ReworkOf is not null) course.ReworkCause = Cause();
        if (visit.Type != ServiceType.Internal) course.Caller = dice.Pick(store.Roster.Present(PositionKind.CustomerCare, DateOnly.FromDateTime(at).AddDays(1)));
        if (!writer.Write(course) || course.Delivered is null || visit.Type == ServiceType.Internal || course.Order.Voided) return;
        aftercare.Follow(course);
        Return(course);
    }

    private Course Open(Visit visit, DateTime at)
    {
        var day = DateOnly.FromDateTime(at);
        var order = new WorkOrder(store.GroupId, store.Id, store.NextOrder(day)).Number();
        return new Course(order, visit, dice.Pick(store.Roster.Present(PositionKind.ServiceAdvisor, day)), at);
    }

    /// <summary>Seconds after opening: most come in the morning, none in the last hour.</summary>
    private int Arrival() => (int)(29_700 * (dice.Chance(0.6) ? dice.Share() * dice.Share() : dice.Share()));

    private void Return(Course course)
    {
        var (guest, left) = (course.Visit.Guest, DateOnly.FromDateTime(course.Delivered!.Value)); // asked before
        var failed = 0.027 - (0.009 * (course.Technician?.Careful ?? 0));
        var type = course.Visit.Type == ServiceType.Bodywork ? ServiceType.Bodywork : ServiceType.Repair;
        if (dice.Chance(Math.Max(0.004, failed)))
        {
            // Seldom the second attempt fails too; now and then nobody enters what it is the rework of.
            var original = dice.Chance(0.9) ? course.Order : null;
            guests.ComeBack(new Visit(guest, type, dice.Pick(course.Jobs).Kind, original), left.AddDays(dice.Between(1, 26)));
        }
        else
        {
            guests.ComeAgain(guest, left, course.Advisor.Friendly);
        }
    }

    private ReworkCause? Cause()
    {
        if (dice.Chance(0.15)) return null;
        return dice.Pick<(ReworkCause Cause, double Often)>(
            [(ReworkCause.Workmanship, 0.42), (ReworkCause.Misdiagnosis, 0.28), (ReworkCause.PartQuality, 0.16), (ReworkCause.Product, 0.08), (ReworkCause.CustomerUse, 0.06)],
            c => c.Often).Cause;
    }
}
