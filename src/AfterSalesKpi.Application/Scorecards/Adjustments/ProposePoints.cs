using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Says what the catalogue proposes for an event of a person, with what the person had of it before, in whatever store.</summary>
public sealed class ProposePoints(KpiDbContext db)
{
    /// <summary>The proposal; null where there is no such event.</summary>
    public async Task<ProposedPoints?> Run(int ruleId, int? employeeId, StoreMonth month, CancellationToken ct)
    {
        var rule = await db.AdjustmentRules.AsNoTracking().FirstOrDefaultAsync(r => r.Id == ruleId, ct);
        if (rule is null) return null;
        var before = 0;
        if (employeeId is { } person && rule.RepeatMonths > 0)
        {
            var since = month.AddMonths(1 - rule.RepeatMonths);
            before = await db.BeyondStores<Adjustment>().CountAsync(
                a => a.EmployeeId == person && a.RuleId == rule.Id && a.WithdrawnAt == null && a.Approved != false && a.Month >= since && a.Month <= month, ct);
        }

        return new ProposedPoints(rule.ProposedHundredths(before), before, rule.RepeatMonths, rule.GradeCap, rule.BeyondCap);
    }
}
