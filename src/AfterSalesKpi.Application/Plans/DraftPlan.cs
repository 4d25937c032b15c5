using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>Begins, changes and throws away drafts of plans.</summary>
public sealed class DraftPlan(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>The plan's draft: the one that is there, else a copy of what holds, for the month after the running one.</summary>
    /// <returns>The draft's number in the database; <c>unknown-plan</c>.</returns>
    public Task<Outcome<int>> Begin(int planId, StoreMonth running, CancellationToken ct) => transaction.Run(
        async work =>
        {
            var plan = await db.Plans.Include(p => p.Versions).ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == planId, ct);
            if (plan is null) return new Problem("", "unknown-plan");
            if (plan.OpenDraft is { } there) return there.Id;
            var basis = plan.Next(running) ?? plan.InForce(running) ?? plan.Versions.MaxBy(v => v.Number);
            var draft = plan.Draft(running.AddMonths(1));
            await work.Write(ct); // its items are told its number
            if (basis is not null && draft.CopyFrom(basis) is { Succeeded: false } refused) return refused.Problems.ToList();
            await work.Write(ct);
            return (Outcome<int>)draft.Id;
        },
        ct);

    /// <summary>
    /// Changes a draft, whole or not yet. Refused: <c>unknown-plan</c>, <c>changed-meanwhile</c>, <c>plan-published</c>, <c>unknown-store</c>, <c>unknown-goal</c>.
    /// </summary>
    public async Task<Outcome> Revise(int versionId, int version, PlanDraft says, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var draft = await Find(versionId, ct);
            if (draft is null) return new Problem("", "unknown-plan");
            if (draft.IsPublished) return new Problem("", "plan-published");
            if (draft.Version != version) return new Problem("", "changed-meanwhile");
            var stores = says.Items.SelectMany(i => i.StoreCurves).Select(c => c.StoreId).Distinct().ToList();
            if (await db.Stores.CountAsync(s => stores.Contains(s.Id), ct) < stores.Count) return new Problem("", "unknown-store", "");
            var goals = says.Items.Select(i => i.GroupGoalId).OfType<int>().Distinct().ToList();
            if (await db.GroupGoals.CountAsync(g => goals.Contains(g.Id), ct) < goals.Count) return new Problem("", "unknown-goal");
            var revised = draft.Revise(says.EffectiveFrom, says.Grading, says.QuarterRule, says.Items);
            if (!revised.Succeeded) return revised.Problems.ToList();
            db.Entry(draft).Property(v => v.EffectiveFrom).IsModified = true; // also a save that changes nothing renews the version: whoever comes second is told
            await work.Write(ct);
            return (Outcome<int>)draft.Id;
        },
        ct);

    /// <summary>Throws a draft away. Refused: <c>unknown-plan</c>, <c>plan-published</c>.</summary>
    public async Task<Outcome> Discard(int versionId, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var draft = await Find(versionId, ct);
            if (draft is null) return new Problem("", "unknown-plan");
            if (draft.IsPublished) return new Problem("", "plan-published");
            db.Remove(draft);
            await work.Write(ct);
            return (Outcome<int>)draft.Id;
        },
        ct);

    private Task<PlanVersion?> Find(int id, CancellationToken ct) =>
        db.PlanVersions.Include(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id, ct);
}
