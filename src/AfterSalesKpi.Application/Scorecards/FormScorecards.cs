using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Makes a store's month of its records, as they are at a moment, and saves nothing: sums of every indicator, scorecards from the sums.</summary>
internal sealed class FormScorecards(KpiDbContext db, StoreMonthSums storeSums, StaffOfMonth staffOfMonth)
{
    /// <summary>The store's sums and the scorecards of its people.</summary>
    /// <param name="month">The store's month, which says which revision the scorecards are.</param>
    /// <param name="firstDay">The first day of the group's months.</param>
    /// <param name="period">The month's instants that have come by now.</param>
    /// <param name="now">The present.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(List<MonthMeasure> Sums, List<Scorecard> Cards)> Of(AppraisalMonth month, int firstDay, Period period, DateTime now, CancellationToken ct)
    {
        var (first, nextFirst) = month.Month.Days(firstDay);
        var all = await staffOfMonth.All(month.StoreId, first, nextFirst, ct);
        var staff = all.FindAll(s => s.Stretches[^1].StoreId == month.StoreId);
        var inStore = await storeSums.Of(month.GroupId, month.StoreId, month.Month, period, ct);
        var elsewhere = await Elsewhere(month, staff, ct);
        var catalogue = await GroupCatalogue.Of(db, ct);
        var score = new ScoreStoreMonth(db, catalogue);
        var plans = await score.PlansInForce(month, staff, ct);
        var slices = new MonthSlices(month.StoreId, all, first, nextFirst);
        ScoreStoreMonth.Need(slices, staff, plans, catalogue);
        await new SumSlices(db, storeSums, catalogue).Run(slices, month.Month, now, ct);
        var sums = new MonthSums(inStore, elsewhere, staff, slices, catalogue);
        return (inStore, await score.Of(month, staff, plans, sums, (first, nextFirst), Elapsed.Cut(now), ct));
    }

    private async Task<List<MonthMeasure>> Elsewhere(AppraisalMonth month, List<Staff> staff, CancellationToken ct)
    {
        var people = staff.Select(s => (int?)s.EmployeeId).ToList();
        return await db.MonthMeasures.AsNoTracking()
            .Where(m => m.Month == month.Month && m.StoreId != month.StoreId && people.Contains(m.EmployeeId)).ToListAsync(ct);
    }
}
