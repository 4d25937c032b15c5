using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>Takes a year's goals over into the next, with what stores are to reach of them; what was put away stays behind, and what is there already is left as it is.</summary>
public sealed class CarryGoals(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>Carries them over. Refused: <c>out-of-range</c> (year), <c>no-goals</c> (the year before), <c>too-many-items</c>.</summary>
    /// <param name="year">The year that they are for.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>How many were carried.</returns>
    public Task<Outcome<int>> Run(int year, CancellationToken ct) => transaction.Run(
        async work =>
        {
            if (year is <= GroupGoal.FirstYear or > GroupGoal.LastYear) return new Problem("year", "out-of-range", GroupGoal.FirstYear + 1, GroupGoal.LastYear);
            var there = await db.GroupGoals.Where(g => g.Year == year).Select(g => g.Thread).ToListAsync(ct);
            var before = await db.GroupGoals.AsNoTracking().Where(g => g.Year == year - 1 && g.ArchivedAt == null && !there.Contains(g.Thread)).OrderBy(g => g.Id).ToListAsync(ct);
            if (before.Count == 0) return new Problem("", "no-goals", year - 1);
            if (there.Count + before.Count > SaveGoal.MostOfYear) return new Problem("", "too-many-items", SaveGoal.MostOfYear);
            var carried = before.ConvertAll(g => g.CarryTo(year));
            db.AddRange(carried);
            await work.Write(ct); // what stores are to reach is told their numbers
            var numbers = before.ConvertAll(g => g.Id);
            var ofStores = await db.StoreGoals.AsNoTracking().Where(s => numbers.Contains(s.GroupGoalId)).OrderBy(s => s.Id).ToListAsync(ct);
            await db.BulkInsertAsync(ofStores.ConvertAll(s => s.CarryTo(carried[numbers.IndexOf(s.GroupGoalId)])), ct);
            return (Outcome<int>)carried.Count;
        },
        ct);
}
