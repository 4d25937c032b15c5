using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Publishes a draft: before its first month begins, for people must know by what they are appraised. Later only with a reason that every
/// scorecard by it shows, and only while no score of those months has been published.
/// </summary>
public sealed class PublishPlan(KpiDbContext db, ImportTransaction transaction, TimeProvider clock, Notify notify)
{
    /// <summary>How many months before the running one a plan may begin at the earliest.</summary>
    public const int MostMonthsBack = 12;

    /// <summary>How many months after the running one it may begin at the latest.</summary>
    public const int MostMonthsAhead = 24;

    /// <summary>
    /// Publishes it and tells the people it is for. Refused: <c>unknown-plan</c>, <c>changed-meanwhile</c>, <c>plan-month-range</c>,
    /// <c>plan-month-begun</c> for who may not publish late, <c>plan-late-reason</c>, <c>plan-month-closed</c>, <c>curve-events</c>, or as the version says.
    /// </summary>
    /// <param name="versionId">The draft.</param>
    /// <param name="version">Its version as it was seen.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="mayBeLate">Whether that may be done late.</param>
    /// <param name="reason">Why it is done late.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Outcome> Run(int versionId, int version, string by, bool mayBeLate, string? reason, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var draft = await db.PlanVersions.Include(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == versionId, ct);
            if (draft is null) return new Problem("", "unknown-plan");
            if (draft.Version != version) return new Problem("", "changed-meanwhile");
            var running = StoreMonth.Of(work.Now, LocalTime.Zone(LocalTime.DefaultZone), work.FirstDayOfMonth);
            var from = draft.EffectiveFrom;
            if (from < running.AddMonths(-MostMonthsBack) || from > running.AddMonths(MostMonthsAhead)) return new Problem("effectiveFrom", "plan-month-range", running.AddMonths(-MostMonthsBack).ToString(), running.AddMonths(MostMonthsAhead).ToString());
            var late = from <= running;
            if (late && !mayBeLate) return new Problem("effectiveFrom", "plan-month-begun", from.ToString());
            if (late && string.IsNullOrWhiteSpace(reason)) return new Problem("reason", "plan-late-reason");
            if (late && await Closed(from, ct) is { } closed) return new Problem("effectiveFrom", "plan-month-closed", closed.ToString());
            var catalogue = await GroupCatalogue.Of(db, ct);
            List<Problem> misfits = [.. draft.Items.OrderBy(i => i.Ordinal).Select((item, n) => (item, n)).Where(i => catalogue.Find(i.item.Indicator) is { } known && !i.item.Fits(known))
                .Select(i => new Problem($"items[{i.n}].points", "curve-events"))];
            if (misfits.Count > 0) return misfits;
            var published = draft.Publish(by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime), key => catalogue.Find(key) is not null, late ? reason!.Trim() : null); // asked for above
            if (!published.Succeeded) return published.Problems.ToList();
            if (late) await CalculateAgain(from, running, ct);
            await Tell(draft, ct);
            await work.Write(ct);
            return (Outcome<int>)draft.Id;
        },
        ct);

    /// <summary>The newest month from one on whose scores somebody has been shown.</summary>
    private async Task<StoreMonth?> Closed(StoreMonth from, CancellationToken ct)
    {
        var months = await db.AppraisalMonths.Where(m => m.Month >= from && m.State >= MonthState.Published).OrderByDescending(m => m.Month).Select(m => m.Month).Take(1).ToListAsync(ct);
        return months is [var month] ? month : null;
    }

    private async Task CalculateAgain(StoreMonth from, StoreMonth to, CancellationToken ct)
    {
        var stores = await db.Stores.Select(s => new { s.Id, s.GroupId }).ToListAsync(ct);
        for (var month = from; month <= to; month = month.AddMonths(1)) db.AddRange(stores.Select(s => new MonthToCalculate(s.GroupId, s.Id, month)));
    }

    private async Task Tell(PlanVersion published, CancellationToken ct)
    {
        var plan = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == published.PlanId, ct);
        var people = await db.Set<Employee>().Where(e => e.PositionId == plan.PositionId && e.LeftOn == null).Select(e => e.Id).ToListAsync(ct);
        var content = new NoticeContent(
            NoticeKind.PlanPublished, $"plan-published:{published.Id}", null, $"/plans/{published.Id}", "Plans.Notice.Published", plan.Name, published.Number, published.EffectiveFrom);
        await notify.Run(content, Recipients.Employees(people), ct);
    }
}
