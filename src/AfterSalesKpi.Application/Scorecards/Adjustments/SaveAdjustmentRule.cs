using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Keeps the group's catalogue of events (奖惩条例). What was given by an event stays as it was given.</summary>
public sealed class SaveAdjustmentRule(KpiDbContext db)
{
    /// <summary>Most events of a group.</summary>
    public const int Most = 300;

    /// <summary>Adds an event. Refused: <c>duplicate-code</c>, <c>too-many-items</c>, <c>conflict</c>, or as <see cref="AdjustmentRule.Revise"/>.</summary>
    public async Task<Outcome<int>> Add(string? code, AdjustmentRuleTerms terms, CancellationToken ct)
    {
        var plain = code?.Trim().ToLowerInvariant() ?? "";
        if (await db.AdjustmentRules.CountAsync(ct) >= Most) return new Problem("", "too-many-items", Most);
        if (await db.AdjustmentRules.AnyAsync(r => r.Code == plain, ct)) return new Problem("code", "duplicate-code", plain);
        var rule = new AdjustmentRule(db.Scope.GroupId, plain);
        var said = rule.Revise(terms);
        if (!said.Succeeded) return said.Problems.ToList();
        db.Add(rule);
        var saved = await MonthRows.Save(db, ct);
        return saved.Succeeded ? rule.Id : saved.Problems.ToList();
    }

    /// <summary>Changes an event. Refused: <c>unknown-rule</c>, <c>changed-meanwhile</c>, or as <see cref="AdjustmentRule.Revise"/>.</summary>
    public async Task<Outcome> Change(int id, int version, AdjustmentRuleTerms terms, CancellationToken ct)
    {
        var rule = await db.AdjustmentRules.FirstOrDefaultAsync(r => r.Id == id, ct);
        if (rule is null) return Outcome.Refused("", "unknown-rule");
        if (rule.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var said = rule.Revise(terms);
        return said.Succeeded ? await MonthRows.Save(db, ct) : said;
    }

    /// <summary>Adds the usual events, but for the codes that are there.</summary>
    /// <returns>How many were added.</returns>
    public async Task<int> AddUsual(CancellationToken ct)
    {
        var there = await db.AdjustmentRules.Select(r => r.Code).ToListAsync(ct);
        var usual = UsualRules.For(db.Scope.GroupId, there);
        db.AddRange(usual);
        try
        {
            await db.SaveChangesAsync(ct);
            return usual.Count;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return 0; // somebody else added them in this moment
        }
    }
}
