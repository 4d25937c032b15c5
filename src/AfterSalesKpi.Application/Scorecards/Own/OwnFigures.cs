using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>Reads the figures of an indicator for a store and month: everybody who belonged to the store, and what was entered for them.</summary>
public sealed class OwnFigures(KpiDbContext db, StaffOfMonth staff)
{
    /// <summary>The people by position, behind the store itself, and whether somebody has been shown the month's scores.</summary>
    public async Task<OwnFigureSheet> Of(OwnIndicator indicator, int storeId, StoreMonth month, int firstDay, CancellationToken ct)
    {
        var (first, nextFirst) = month.Days(firstDay);
        var people = (await staff.All(storeId, first, nextFirst, ct)).Take(EnterOwnFigures.MostLines - 1).Select(s => (s.EmployeeId, Stretch: s.Stretches.Last(t => t.StoreId == storeId))).ToList();
        var ids = people.ConvertAll(p => p.EmployeeId);
        var names = await db.Employees.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Number, e.Name }).ToDictionaryAsync(e => e.Id, ct);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var entries = await db.OwnEntries.AsNoTracking().Where(e => e.StoreId == storeId && e.Month == month && e.IndicatorId == indicator.Id).ToListAsync(ct);
        OwnEntry? Of(int? employee) => entries.Find(e => e.EmployeeId == employee);
        var state = await db.AppraisalMonths.AsNoTracking().Where(m => m.StoreId == storeId && m.Month == month).Select(m => (MonthState?)m.State).FirstOrDefaultAsync(ct);
        return new OwnFigureSheet(
            state ?? MonthState.Open,
            [
                new OwnFigureRow(null, null, null, null, Of(null)),
                .. people.OrderBy(p => p.Stretch.PositionId).ThenBy(p => names[p.EmployeeId].Number, StringComparer.Ordinal)
                    .Select(p => new OwnFigureRow(names[p.EmployeeId].Number, names[p.EmployeeId].Name, positions[p.Stretch.PositionId], p.Stretch.Team, Of(p.EmployeeId))),
            ]);
    }
}
