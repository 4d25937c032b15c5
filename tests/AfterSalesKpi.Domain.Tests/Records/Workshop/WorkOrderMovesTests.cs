using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Workshop;

public sealed class WorkOrderMovesTests
{
    private const int Technician = 7;
    private const int Colleague = 8;
    private static readonly DateTime Noon = new(2026, 7, 15, 4, 0, 0, DateTimeKind.Utc);

    private readonly WorkOrder order = new(1, 2, "WO-1");

    public WorkOrderMovesTests() =>
        Done(order.Revise(new WorkOrderFacts { CustomerId = 1, VehicleId = 1, AdvisorId = 1, ServiceType = ServiceType.Repair, BookedAt = Noon.AddDays(-1) }));

    [Fact]
    public void It_goes_through_the_workshop_from_booking_to_delivery()
    {
        Step(OrderAction.Confirm, OrderStage.Booked, () => order.Confirm(At(0)));
        Step(OrderAction.Receive, OrderStage.ToDispatch, () => order.Receive(At(10), At(200)));
        Step(OrderAction.Dispatch, OrderStage.InWork, () => order.Dispatch(At(20), Technician));
        Step(OrderAction.Start, OrderStage.InWork, () => order.Start(At(30)));
        Done(order.PauseWork(At(40), PauseReason.WaitingParts));
        Assert.Equal(OrderStage.WaitingParts, order.Stage);
        Step(OrderAction.Resume, OrderStage.InWork, () => order.ResumeWork(At(60)));
        Step(OrderAction.Complete, OrderStage.Inspection, () => order.Complete(At(90)));
        Step(OrderAction.PassInspection, OrderStage.Settlement, () => order.PassInspection(At(95), Colleague));
        Step(OrderAction.Settle, OrderStage.Ready, () => order.Settle(At(100)));
        Step(OrderAction.Deliver, OrderStage.Delivered, () => order.Deliver(At(110)));

        Assert.Null(OrderMoves.Next(OrderStanding.Of(order)));
        Assert.Equal((At(200), Technician, Colleague), (order.PromisedAt, order.TechnicianId, order.InspectedById));
        Assert.Equal(new Pause(At(40), At(60), PauseReason.WaitingParts), Assert.Single(order.Pauses));
    }

    [Fact]
    public void What_is_closed_does_not_move()
    {
        Done(order.Cancel(At(0)));
        Assert.All(Enum.GetValues<OrderAction>(), a => Assert.Equal("order-cancelled", OrderMoves.Refusal(a, OrderStanding.Of(order))?.Code));
        Assert.Empty(OrderMoves.Possible(OrderStanding.Of(order)));
        Done(order.Revise(order.Facts with { CancelledAt = null, Voided = true }));
        Refused("order-voided", order.Receive(At(0), At(60)));
    }

    [Fact]
    public void No_step_is_taken_before_its_turn()
    {
        Refused("not-received", order.Dispatch(At(0), Technician));
        Refused("not-received", order.Complete(At(0)));
        Refused("not-received", order.Deliver(At(0)));
        Receive();
        Refused("not-dispatched", order.Start(At(2)));
        Refused("not-started", order.Complete(At(2)));
        Refused("not-paused", order.ResumeWork(At(2)));
        Refused("not-completed", order.PassInspection(At(2), Colleague));
        Refused("not-completed", order.SendBack(At(2), Colleague, "异响"));
        Refused("already-received", order.Confirm(At(2)));
        Work();
        Done(order.Complete(At(30)));
        Refused("not-inspected", order.Settle(At(31)));
        Refused("not-settled", order.Deliver(At(31)));
        Refused("already-completed", order.PauseWork(At(31), PauseReason.Other));
    }

    [Fact]
    public void A_step_taken_twice_is_refused_in_its_own_name()
    {
        Receive();
        Assert.Equal(new Problem("", "already-done", OrderAction.Receive), Assert.Single(order.Receive(At(2), At(90)).Problems));
        Done(order.Dispatch(At(3), Technician));
        Refused("already-done", order.Dispatch(At(4), Technician));
        Done(order.PauseWork(At(5), PauseReason.WaitingBay));
        Refused("already-done", order.PauseWork(At(6), PauseReason.WaitingBay));
    }

    [Fact]
    public void Reception_asks_for_a_promise_that_is_not_over_yet()
    {
        Assert.Equal(new Problem("promisedAt", "required"), Assert.Single(order.Receive(At(0), null).Problems));
        Assert.Equal(new Problem("promisedAt", "before-received"), Assert.Single(order.Receive(At(0), At(-1)).Problems));
        Assert.Null(order.ReceivedAt);
    }

    [Fact]
    public void Another_time_is_agreed_only_while_the_customer_is_expected()
    {
        Done(order.Reschedule(At(-5), At(60)));
        Assert.Equal(At(60), order.AppointmentAt);
        Refused("already-done", order.Reschedule(At(-4), At(60)));
        Refused("in-the-past", order.Reschedule(At(-4), At(-10)));
        Receive();
        Refused("already-received", order.Reschedule(At(3), At(90)));
        Refused("already-received", order.Cancel(At(3), CancelReason.NoShow));
    }

    [Fact]
    public void What_was_found_at_reception_is_kept_with_the_promise()
    {
        Done(order.Receive(At(0), At(120), new Reception(ServiceType.Warranty, 32_100, [ServiceSteps.WalkRound], "异响")));

        Assert.Equal((ServiceType.Warranty, 32_100, "异响"), (order.ServiceType, order.Mileage, order.Wish));
        Assert.Equal([ServiceSteps.WalkRound], order.Steps);
        Refused("too-long", order.Revise(order.Facts with { Wish = new string('字', WorkOrder.WishLength + 1) }));
    }

    [Fact]
    public void Dispatch_asks_for_a_technician_and_pause_for_a_reason()
    {
        Receive();
        Assert.Equal(new Problem("technician", "required"), Assert.Single(order.Dispatch(At(2), null).Problems));
        Assert.Equal(new Problem("reason", "required"), Assert.Single(order.PauseWork(At(2), null).Problems));
    }

    [Fact]
    public void Given_to_another_technician_it_keeps_its_first_dispatch_once_work_has_begun()
    {
        Receive();
        Done(order.Dispatch(At(3), Technician));
        Done(order.Dispatch(At(5), Colleague));
        Assert.Equal((Colleague, At(5)), (order.TechnicianId, order.DispatchedAt));
        Done(order.Start(At(6)));
        Done(order.Dispatch(At(9), Technician));
        Assert.Equal((Technician, At(5)), (order.TechnicianId, order.DispatchedAt));
    }

    [Fact]
    public void Waiting_for_something_else_ends_what_it_waited_for()
    {
        Receive();
        Work();
        Done(order.PauseWork(At(10), PauseReason.CustomerApproval));
        Done(order.PauseWork(At(15), PauseReason.WaitingParts));
        Refused("work-paused", order.Complete(At(16)));
        Assert.Equal([new Pause(At(10), At(15), PauseReason.CustomerApproval), new Pause(At(15), null, PauseReason.WaitingParts)], order.Pauses);
        Assert.Equal(OrderStage.WaitingParts, order.Stage);
    }

    [Fact]
    public void Nobody_inspects_what_they_worked_on()
    {
        order.SetJobs([new WorkOrderJob(order, 9, "刹车", null, 3600, null)]);
        Receive();
        Work();
        Done(order.Complete(At(30)));
        Refused("own-inspection", order.PassInspection(At(31), Technician));
        Refused("own-inspection", order.PassInspection(At(31), 9));
        Assert.Equal(new Problem("inspector", "required"), Assert.Single(order.PassInspection(At(31), null).Problems));
        Done(order.PassInspection(At(31), Colleague));
    }

    [Fact]
    public void Sent_back_it_is_in_work_again_until_it_is_settled()
    {
        Receive();
        Work();
        Done(order.Complete(At(30)));
        Done(order.PassInspection(At(31), Colleague));
        Refused("required", order.SendBack(At(32), Colleague, " "));
        Done(order.SendBack(At(32), Colleague, " 异响还在 "));
        Assert.Equal(new SentBack(At(32), At(30), Colleague, "异响还在"), Assert.Single(order.SentBacks));
        Assert.Equal((OrderStage.InWork, null, null, null), (order.Stage, order.CompletedAt, order.InspectedAt, order.InspectedById));
        Done(order.Complete(At(40)));
        Done(order.PassInspection(At(41), Colleague));
        Done(order.Settle(At(42)));
        Refused("already-settled", order.SendBack(At(43), Colleague, "异响"));
        Refused("already-settled", order.Cancel(At(43)));
    }

    [Fact]
    public void A_dispatch_is_taken_back_until_work_has_begun()
    {
        Receive();
        Refused("not-dispatched", order.Recall());
        Done(order.Dispatch(At(3), Technician));
        Assert.Contains(OrderAction.Recall, OrderMoves.Possible(OrderStanding.Of(order)));
        Done(order.Recall());
        Assert.Equal((OrderStage.ToDispatch, null, null), (order.Stage, order.TechnicianId, order.DispatchedAt));
        Work();
        Refused("already-started", order.Recall());
    }

    [Fact]
    public void What_is_offered_is_what_would_not_be_refused()
    {
        Receive();
        Assert.Equal([OrderAction.Dispatch, OrderAction.Pause, OrderAction.Cancel], OrderMoves.Possible(OrderStanding.Of(order)));
        Work();
        Assert.Equal([OrderAction.Dispatch, OrderAction.Pause, OrderAction.Complete, OrderAction.Cancel], OrderMoves.Possible(OrderStanding.Of(order)));
    }

    private static DateTime At(int minutes) => Noon.AddMinutes(minutes);

    private static void Done(Outcome outcome) => Assert.Empty(outcome.Problems);

    private static void Refused(string code, Outcome outcome) => Assert.Equal(code, Assert.Single(outcome.Problems).Code);

    private void Step(OrderAction next, OrderStage then, Func<Outcome> take)
    {
        Assert.Equal(next, OrderMoves.Next(OrderStanding.Of(order)));
        Done(take());
        Assert.Equal(then, order.Stage);
    }

    private void Receive() => Done(order.Receive(At(1), At(90)));

    private void Work()
    {
        Done(order.Dispatch(At(3), Technician));
        Done(order.Start(At(4)));
    }
}
