using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Workshop;

public sealed class WorkOrderJobsTests
{
    private const int Technician = 7;
    private const int Colleague = 8;
    private static readonly DateTime Noon = new(2026, 7, 15, 4, 0, 0, DateTimeKind.Utc);

    private readonly WorkOrder order = new(1, 2, "WO-1");

    public WorkOrderJobsTests() => Done(order.Revise(new WorkOrderFacts
    {
        CustomerId = 1, VehicleId = 1, AdvisorId = 1, ServiceType = ServiceType.Repair, ReceivedAt = Noon, PromisedAt = At(240),
    }));

    [Fact]
    public void The_time_of_a_job_is_what_was_worked_on_it_and_the_order_follows()
    {
        var job = Add(Technician);
        Done(order.StartJob(job.Id, At(10)));
        Done(order.StopJob(job.Id, At(40), PauseReason.WaitingParts));
        Assert.Equal((PauseReason.WaitingParts, At(10), (int?)Technician), (order.PausedFor, order.StartedAt, order.TechnicianId));
        Done(order.StartJob(job.Id, At(100)));
        Assert.Null(order.PausedFor);
        Done(order.FinishJob(job.Id, At(115)));

        Assert.Equal((45 * 60L, At(115)), (job.ActualSeconds, order.CompletedAt));
        Assert.Equal(new Pause(At(40), At(100), PauseReason.WaitingParts), Assert.Single(order.Pauses));
        Refused("already-completed", order.StartJob(job.Id, At(120)));
    }

    [Fact]
    public void An_order_is_completed_with_its_last_job_and_paused_only_when_nobody_works_on_it()
    {
        var (mine, yours) = (Add(Technician, 1), Add(Colleague, 2));
        Done(order.StartJob(mine.Id, At(10)));
        Done(order.StartJob(yours.Id, At(20)));
        Done(order.StopJob(mine.Id, At(30), PauseReason.WaitingBay));
        Assert.Null(order.PausedFor);
        Done(order.FinishJob(mine.Id, At(35)));
        Assert.Null(order.CompletedAt);
        Done(order.FinishJob(yours.Id, At(50)));

        Assert.Equal((At(50), 20 * 60L, 30 * 60L), (order.CompletedAt, mine.ActualSeconds, yours.ActualSeconds));
    }

    [Fact]
    public void What_runs_stops_when_the_order_is_paused_completed_or_given_up()
    {
        var job = Add(Technician);
        Done(order.StartJob(job.Id, At(10)));
        Done(order.PauseWork(At(20), PauseReason.CustomerApproval));
        Assert.Equal((null, 600L), (job.RunningSince, job.ActualSeconds));
        Done(order.StartJob(job.Id, At(30)));
        Done(order.Complete(At(60)));

        Assert.Equal((null, 2_400L), (job.RunningSince, job.ActualSeconds));
    }

    [Fact]
    public void A_job_cannot_end_before_it_began_and_pressing_twice_changes_nothing()
    {
        var job = Add(Technician);
        Refused("not-started", order.FinishJob(job.Id, At(5)));
        Done(order.StartJob(job.Id, At(10)));
        Done(order.StartJob(job.Id, At(12)));
        Refused("before-started", order.StopJob(job.Id, At(9), null));
        Done(order.StopJob(job.Id, At(20), null));
        Done(order.StopJob(job.Id, At(25), PauseReason.Other));

        Assert.Equal((600L, null), (job.ActualSeconds, order.PausedFor));
    }

    [Fact]
    public void Corrected_stretches_are_in_order_apart_and_past()
    {
        var job = Add(Technician);
        Refused("spans-overlap", order.CorrectJob(job.Id, [Span(10, 30), Span(20, 40)], At(100)));
        Refused("ends-before-start", order.CorrectJob(job.Id, [Span(30, 30)], At(100)));
        Refused("before-received", order.CorrectJob(job.Id, [Span(-5, 30)], At(100)));
        Refused("in-the-future", order.CorrectJob(job.Id, [Span(10, 130)], At(100)));
        Done(order.CorrectJob(job.Id, [Span(50, 60), Span(10, 30)], At(100)));

        Assert.Equal(1_800L, job.ActualSeconds);
    }

    [Fact]
    public void Jobs_given_by_another_source_keep_what_was_measured_unless_it_says_otherwise()
    {
        var job = Add(Technician);
        Done(order.StartJob(job.Id, At(10)));
        Done(order.StopJob(job.Id, At(20), null));

        order.SetJobs([new WorkOrderJob(order, Technician, "换刹车片", null, 7_200, null)]);
        Assert.Equal((7_200L, 600L, 1), (order.Jobs.Single().StandardSeconds, order.Jobs.Single().ActualSeconds, order.Jobs.Single().Spans.Count));
        order.SetJobs([new WorkOrderJob(order, Technician, "换刹车片", null, 7_200, 900)]);

        Assert.Equal((900L, 0), (order.Jobs.Single().ActualSeconds, order.Jobs.Single().Spans.Count));
    }

    [Fact]
    public void Who_has_worked_on_a_job_keeps_it()
    {
        var job = Add(Technician);
        Done(order.ChangeJob(job.Id, Colleague, "换刹车片", "制动", 3_600));
        Done(order.StartJob(job.Id, At(10)));

        Refused("job-worked-on", order.ChangeJob(job.Id, Technician, "换刹车片", "制动", 3_600));
        Refused("job-worked-on", order.RemoveJob(job.Id));
    }

    [Fact]
    public void A_voided_order_says_why_and_can_be_taken_back()
    {
        Refused("required", order.Annul(" "));
        Done(order.Annul("重复录入"));
        Assert.Equal((true, "重复录入"), (order.Voided, order.VoidReason));
        Refused("order-voided", order.Annul("再来"));
        Done(order.Restore());

        Assert.Equal((false, null), (order.Voided, order.VoidReason));
    }

    [Fact]
    public void Deciding_that_it_is_no_rework_is_remembered_until_it_is_linked()
    {
        var original = new WorkOrder(1, 2, "WO-0");
        Done(original.Revise(order.Facts with { ReceivedAt = Noon.AddDays(-3) }));
        Done(order.RuleOutRework());
        Assert.True(order.ReworkRuledOut);
        typeof(WorkOrder).GetProperty(nameof(WorkOrder.Id))!.SetValue(original, 5L); // as the database numbers it
        Done(order.LinkRework(original));

        Assert.Equal((false, "WO-0"), (order.ReworkRuledOut, order.ReworkOfNumber));
    }

    [Fact]
    public void Of_later_promises_each_says_whether_it_counts()
    {
        LaterPromise[] later = [new(At(60), At(300), true), new(At(70), At(400), false), new(At(310), At(500), true)];

        var judged = PromiseInForce.Judged(At(240), later);

        Assert.Equal([true, false, false], judged.Select(p => p.Counts));
        Assert.Equal(At(300), PromiseInForce.Of(At(240), later));
    }

    [Fact]
    public void A_pause_that_is_taken_back_lets_the_job_run_on_as_if_it_had_never_stopped()
    {
        var job = Add(Technician);
        Done(order.StartJob(job.Id, At(10)));
        var (before, jobs) = (order.Facts, order.JobsNow());
        Done(order.PauseWork(At(20), PauseReason.WaitingParts));
        Assert.Null(job.RunningSince);

        Done(order.TakeBack(before, jobs, new HashSet<int>()));

        Assert.Equal((At(10), null, (long?)null), (job.RunningSince, order.PausedFor, job.ActualSeconds));
        Done(order.FinishJob(job.Id, At(40)));
        Assert.Equal(Span(10, 40), Assert.Single(job.Spans));
    }

    [Fact]
    public void A_job_whose_technician_works_on_something_else_by_now_stays_stopped()
    {
        var job = Add(Technician);
        Done(order.StartJob(job.Id, At(10)));
        var (before, jobs) = (order.Facts, order.JobsNow());
        Done(order.Complete(At(20)));

        Done(order.TakeBack(before, jobs, new HashSet<int> { Technician }));

        Assert.Equal((null, 600L, (DateTime?)null), (job.RunningSince, job.ActualSeconds, order.CompletedAt));
    }

    [Fact]
    public void Jobs_that_nobody_has_begun_go_with_the_order_and_others_only_where_they_are_named()
    {
        var (begun, mine, yours) = (Add(Technician, 1), Add(Technician, 2), Add(Colleague, 3));
        Done(order.Dispatch(At(1), Technician));
        Done(order.StartJob(begun.Id, At(10)));
        Done(order.StopJob(begun.Id, At(20), null));

        Done(order.Dispatch(At(30), 9));
        Assert.Equal((9, Technician, 9, Colleague), (order.TechnicianId, begun.TechnicianId, mine.TechnicianId, yours.TechnicianId));
        Done(order.Dispatch(At(31), 9, new Dictionary<long, int> { [2] = Technician, [3] = 9 }));
        Assert.Equal((Technician, 9), (mine.TechnicianId, yours.TechnicianId));
        Refused("job-worked-on", order.Dispatch(At(32), 9, new Dictionary<long, int> { [1] = 9 }));
        Refused("unknown-job", order.Dispatch(At(32), 9, new Dictionary<long, int> { [77] = 9 }));
        Refused("already-done", order.Dispatch(At(32), 9, new Dictionary<long, int> { [3] = 9 }));
    }

    [Fact]
    public void Sent_back_the_leading_technicians_jobs_are_open_again_and_the_others_stay_done()
    {
        var (mine, yours) = (Add(Technician, 1), Add(Colleague, 2));
        Done(order.StartJob(mine.Id, At(10)));
        Done(order.StartJob(yours.Id, At(10)));
        Done(order.FinishJob(yours.Id, At(20)));
        Done(order.FinishJob(mine.Id, At(30)));

        Done(order.SendBack(At(40), 9, "漏油"));

        Assert.Equal((false, true, (DateTime?)null), (mine.IsDone, yours.IsDone, order.CompletedAt));
        Done(order.StartJob(mine.Id, At(50)));
        Done(order.FinishJob(mine.Id, At(60)));
        Assert.Equal((At(60), 30 * 60L), (order.CompletedAt, mine.ActualSeconds));
    }

    private WorkOrderJob Add(int technician, long id = 1)
    {
        Done(order.AddJob(technician, "换刹车片", null, 3_600));
        var job = order.Jobs[^1];
        typeof(WorkOrderJob).GetProperty(nameof(WorkOrderJob.Id))!.SetValue(job, id); // as the database numbers it
        return job;
    }

    private static WorkSpan Span(int from, int to) => new(At(from), At(to));

    private static DateTime At(int minutes) => Noon.AddMinutes(minutes);

    private static void Done(Outcome outcome) => Assert.Empty(outcome.Problems);

    private static void Refused(string code, Outcome outcome) => Assert.Equal(code, Assert.Single(outcome.Problems).Code);
}
