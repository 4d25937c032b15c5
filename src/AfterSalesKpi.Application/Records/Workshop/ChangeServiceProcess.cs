using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Plans another service process for a group, from a day to come. What holds now and what held before is never changed, so that no order
/// delivered so far is counted anew; a plan that has not begun to hold is said anew or withdrawn.
/// </summary>
public sealed class ChangeServiceProcess(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>The code of the problem that somebody else has changed the process since it was opened.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>
    /// Plans it; a plan that is there already is replaced. Days are those of the default time zone. Refused: <c>from</c>
    /// <c>not-in-the-future</c>; <see cref="ChangedMeanwhile"/>; as <see cref="ServiceProcess.From"/> refuses, every problem at once.
    /// </summary>
    /// <returns>The process as planned.</returns>
    public Task<Outcome<ServiceProcess>> Run(ProcessEntry entry, CancellationToken ct) => transaction.Run(work => Plan(work, entry, ct), ct);

    /// <summary>Withdraws a plan. Refused: <c>unknown-process</c>, <see cref="ChangedMeanwhile"/>, <c>process-holds</c> for one that holds.</summary>
    /// <param name="id">Which.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The day from which it would have held.</returns>
    public Task<Outcome<DateOnly>> Withdraw(int id, int version, CancellationToken ct) => transaction.Run<DateOnly>(
        async work =>
        {
            if (await db.ServiceProcesses.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } planned) return new Problem("", "unknown-process");
            if (planned.Version != version) return new Problem("version", ChangedMeanwhile);
            if (!planned.IsPlanned(work.Now)) return new Problem("", "process-holds");
            db.Remove(planned);
            await work.Write(ct);
            return LocalTime.DayOf(planned.HoldsFrom, LocalTime.Zone(LocalTime.DefaultZone));
        },
        ct);

    private async Task<Outcome<ServiceProcess>> Plan(ImportWork work, ProcessEntry entry, CancellationToken ct)
    {
        var zone = LocalTime.Zone(LocalTime.DefaultZone);
        var newest = await db.ServiceProcesses.OrderByDescending(p => p.HoldsFrom).ThenBy(p => p.Id).FirstOrDefaultAsync(ct);
        if ((newest?.Id, newest?.Version) != (entry.Newest, entry.Version)) return new Problem("version", ChangedMeanwhile);
        var holdsFrom = LocalTime.StartOfDay(entry.From, zone);
        List<Problem> problems = [];
        if (holdsFrom <= work.Now) problems.Add(new Problem("from", "not-in-the-future"));
        var planned = ServiceProcess.From(work.GroupId, holdsFrom, entry.Steps);
        problems.AddRange(planned.Problems);
        if (problems.Count > 0 || !planned.Succeeded) return problems;
        if (newest?.IsPlanned(work.Now) != true)
        {
            db.Add(planned.Value);
            await work.Write(ct);
            return planned.Value;
        }

        var replanned = newest.Replan(holdsFrom, entry.Steps, work.Now);
        if (!replanned.Succeeded) return replanned.Problems.ToList();
        await work.Write(ct);
        return newest;
    }
}
