using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Says how far book and shelf of each class may differ (indicators.md no. 12), for counts put in from now on.</summary>
public sealed class SetTolerances(KpiDbContext db)
{
    /// <summary>The classes of a store's parts, each with its tolerance.</summary>
    public async Task<List<(string Class, int Pieces)>> Read(int storeId, CancellationToken ct)
    {
        var classes = await db.Parts.Where(p => p.StoreId == storeId && p.Class != null && !p.Voided).Select(p => p.Class!).Distinct().Take(200).ToListAsync(ct); // not null: asked for
        var set = await db.CountTolerances.AsNoTracking().Where(t => t.StoreId == storeId).ToDictionaryAsync(t => t.Class, t => t.Pieces, ct);
        return [.. classes.Union(set.Keys).Order(StringComparer.Ordinal).Select(c => (c, set.GetValueOrDefault(c)))];
    }

    /// <summary>Sets them; classes not named stay. Refused: <c>out-of-range</c> beside the class, <c>busy</c> when somebody else did so in this moment.</summary>
    public async Task<Outcome> Run(int storeId, IReadOnlyDictionary<string, int> pieces, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().SingleAsync(s => s.Id == storeId, ct);
        var known = await db.CountTolerances.Where(t => t.StoreId == storeId).ToDictionaryAsync(t => t.Class, ct);
        var problems = new List<Problem>();
        foreach (var (@class, allowed) in pieces.Where(p => p.Key.Length is > 0 and <= Part.ClassLength))
        {
            if (!known.TryGetValue(@class, out var tolerance))
            {
                if (allowed == 0) continue;
                db.Add(tolerance = new CountTolerance(store.GroupId, storeId, @class));
            }

            problems.AddRange(tolerance.Allow(allowed).Problems);
        }

        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return Outcome.From(problems);
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "busy");
        }
    }
}
