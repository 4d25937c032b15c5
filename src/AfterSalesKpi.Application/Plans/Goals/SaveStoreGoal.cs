using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>Keeps what stores are to reach of the group's goals.</summary>
public sealed class SaveStoreGoal(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>
    /// Says what a store is to reach, for the first time or anew. Refused: <c>unknown-goal</c>, <c>unknown-store</c>, <c>changed-meanwhile</c>, or as
    /// <see cref="StoreGoal.Revise"/>.
    /// </summary>
    /// <param name="goalId">The group's goal.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="version">The version as it was seen; null where there was nothing yet.</param>
    /// <param name="terms">What the store is to reach.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Outcome> Set(int goalId, int storeId, int? version, StoreGoalTerms terms, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var goal = await db.GroupGoals.AsNoTracking().FirstOrDefaultAsync(g => g.Id == goalId, ct);
            if (goal is null) return new Problem("", "unknown-goal");
            if (!await db.Stores.AnyAsync(s => s.Id == storeId, ct)) return new Problem("", "unknown-store", storeId);
            var there = await db.StoreGoals.FirstOrDefaultAsync(s => s.GroupGoalId == goalId && s.StoreId == storeId, ct);
            if (there?.Version != version) return new Problem("", "changed-meanwhile");
            var ofStore = there ?? new StoreGoal(goal, storeId);
            var said = ofStore.Revise(goal, terms);
            if (!said.Succeeded) return said.Problems.ToList();
            if (there is null) db.Add(ofStore);
            await work.Write(ct);
            return (Outcome<int>)ofStore.Id;
        },
        ct);

    /// <summary>Takes it off the store. Refused: <c>unknown-goal</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Remove(int goalId, int storeId, int version, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var there = await db.StoreGoals.FirstOrDefaultAsync(s => s.GroupGoalId == goalId && s.StoreId == storeId, ct);
            if (there is null) return new Problem("", "unknown-goal");
            if (there.Version != version) return new Problem("", "changed-meanwhile");
            db.Remove(there);
            await work.Write(ct);
            return (Outcome<int>)there.Id;
        },
        ct);

    /// <summary>Gives the goal as it is to every store that has none of it yet. Refused: <c>unknown-goal</c>, <c>goal-archived</c>.</summary>
    /// <returns>How many stores.</returns>
    public Task<Outcome<int>> Spread(int goalId, CancellationToken ct) => transaction.Run(
        async work =>
        {
            var goal = await db.GroupGoals.AsNoTracking().FirstOrDefaultAsync(g => g.Id == goalId, ct);
            if (goal is null) return new Problem("", "unknown-goal");
            if (goal.ArchivedAt is not null) return new Problem("", "goal-archived");
            var without = await db.Stores.Where(s => !db.StoreGoals.Any(g => g.GroupGoalId == goalId && g.StoreId == s.Id)).OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(ct);
            await db.BulkInsertAsync(without.ConvertAll(s => new StoreGoal(goal, s)), ct);
            return (Outcome<int>)without.Count;
        },
        ct);
}
