using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>Keeps the group's goals.</summary>
public sealed class SaveGoal(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Most goals of a year; more are none.</summary>
    public const int MostOfYear = 50;

    /// <summary>Adds one. Refused: <c>too-many-items</c>, <c>conflict</c>, or as <see cref="GroupGoal.Revise"/>.</summary>
    /// <returns>Its number.</returns>
    public async Task<Outcome<int>> Add(int year, GoalTerms terms, CancellationToken ct)
    {
        if (await db.GroupGoals.CountAsync(g => g.Year == year, ct) >= MostOfYear) return new Problem("", "too-many-items", MostOfYear);
        var goal = new GroupGoal(db.Scope.GroupId, year, Guid.NewGuid());
        var said = goal.Revise(terms, await Known(ct));
        if (!said.Succeeded) return said.Problems.ToList();
        db.Add(goal);
        var saved = await Save(ct);
        return saved.Succeeded ? goal.Id : saved.Problems.ToList();
    }

    /// <summary>
    /// Changes one. Refused: <c>unknown-goal</c>, <c>changed-meanwhile</c>, <c>goal-measured</c> where stores have targets of another kind than the
    /// new measure takes, <c>conflict</c>, or as <see cref="GroupGoal.Revise"/>.
    /// </summary>
    public async Task<Outcome> Change(int id, int version, GoalTerms terms, CancellationToken ct) => await With(id, version, async goal =>
    {
        var was = goal.Indicator;
        var said = goal.Revise(terms, await Known(ct));
        if (!said.Succeeded) return said;
        return was != goal.Indicator && await db.StoreGoals.AnyAsync(s => s.GroupGoalId == id, ct) ? Outcome.Refused("indicator", "goal-measured") : Outcome.Done;
    }, ct);

    /// <summary>Puts one away. Refused: <c>unknown-goal</c>, <c>changed-meanwhile</c>, <c>goal-archived</c>, <c>conflict</c>.</summary>
    public Task<Outcome> Archive(int id, int version, CancellationToken ct) =>
        With(id, version, goal => Task.FromResult(goal.Archive(Elapsed.Cut(clock.GetUtcNow().UtcDateTime))), ct);

    /// <summary>Takes one up again. Refused: <c>unknown-goal</c>, <c>changed-meanwhile</c>, <c>conflict</c>.</summary>
    public Task<Outcome> Restore(int id, int version, CancellationToken ct) => With(
        id, version, goal =>
        {
            goal.Restore();
            return Task.FromResult(Outcome.Done);
        },
        ct);

    /// <summary>Deletes one with what stores were to reach of it. Refused: <c>unknown-goal</c>, <c>changed-meanwhile</c>, <c>goal-served</c> where a plan names it, <c>conflict</c>.</summary>
    public Task<Outcome> Delete(int id, int version, CancellationToken ct) => With(
        id, version, async goal =>
        {
            if (await db.Set<PlanItem>().AnyAsync(i => i.GroupGoalId == id, ct)) return Outcome.Refused("", "goal-served");
            db.RemoveRange(await db.StoreGoals.Where(s => s.GroupGoalId == id).ToListAsync(ct)); // at most one a store
            db.Remove(goal);
            return Outcome.Done;
        },
        ct);

    private async Task<Predicate<string>> Known(CancellationToken ct)
    {
        var catalogue = await GroupCatalogue.Of(db, ct);
        return key => catalogue.Find(key) is not null;
    }

    private async Task<Outcome> With(int id, int version, Func<GroupGoal, Task<Outcome>> step, CancellationToken ct)
    {
        var goal = await db.GroupGoals.FirstOrDefaultAsync(g => g.Id == id, ct);
        if (goal is null) return Outcome.Refused("", "unknown-goal");
        if (goal.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var done = await step(goal);
        if (done.Succeeded) return await Save(ct);
        db.ChangeTracker.Clear();
        return done;
    }

    private async Task<Outcome> Save(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "conflict");
        }
    }
}
