using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>The whole timetable. Times are UTC: 18:10 is ten past two at night in China.</summary>
public static class RecurringJobs
{
    public static void Schedule(IRecurringJobManager jobs)
    {
        jobs.AddOrUpdate<DrainMonthsJob>("drain-months", job => job.Run(CancellationToken.None), "*/20 * * * * *");
        jobs.AddOrUpdate<InviteCustomersJob>("invite-customers", job => job.Run(CancellationToken.None), "* * * * *");
        jobs.AddOrUpdate<DeliverOutboxJob>("deliver-outbox", job => job.Run(CancellationToken.None), "*/20 * * * * *");
        jobs.AddOrUpdate<TellOfDueOrdersJob>("due-orders", job => job.Run(CancellationToken.None), "* * * * *");
        jobs.AddOrUpdate<AssignCallsJob>("assign-calls", job => job.Run(CancellationToken.None), "*/5 * * * *");
        jobs.AddOrUpdate<FollowTransfersJob>("follow-transfers", job => job.Run(CancellationToken.None), "*/5 * * * *");
        jobs.AddOrUpdate<CertificatesJob>("certificates", job => job.Run(CancellationToken.None), "30 0 * * *");
        jobs.AddOrUpdate<EscalateAppealsJob>("escalate-appeals", job => job.Run(CancellationToken.None), "*/10 * * * *");
        jobs.AddOrUpdate<MarkOpenMonthsJob>("mark-open-months", job => job.Run(CancellationToken.None), "10 18 * * *");
    }
}
