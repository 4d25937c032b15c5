using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Grades;

/// <summary>Says how a store's grades are wished to be distributed, or that nothing is wished.</summary>
public sealed class WishGrades(KpiDbContext db)
{
    /// <summary>Sets or takes back the wish. Refused: <c>changed-meanwhile</c>, <c>conflict</c>, or as <see cref="GradeWish.Set"/>.</summary>
    /// <param name="storeId">The store, which must be within the scope.</param>
    /// <param name="version">The version looked at; null: there was none.</param>
    /// <param name="shares">The shares; none: nothing is wished.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome> Run(int storeId, int? version, IReadOnlyList<GradeShare> shares, CancellationToken ct)
    {
        var wish = await db.GradeWishes.FirstOrDefaultAsync(w => w.StoreId == storeId, ct);
        if (wish?.Version != version) return Outcome.Refused("", "changed-meanwhile");
        if (shares.Count == 0)
        {
            if (wish is not null) db.Remove(wish);
            return await MonthRows.Save(db, ct);
        }

        if (wish is null) db.Add(wish = new GradeWish(db.Scope.GroupId, storeId));
        var set = wish.Set(shares);
        if (set.Succeeded) return await MonthRows.Save(db, ct);
        db.ChangeTracker.Clear();
        return set;
    }
}
