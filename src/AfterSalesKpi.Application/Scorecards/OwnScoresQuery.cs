using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Reads a person's own scores. The running month shows sums but no score: a score that nobody has published is nobody's yet. Own rows
/// and cards of stores worked in before belong to it, whatever the scope.
/// </summary>
public sealed class OwnScoresQuery(KpiDbContext db, StaffOfMonth staffOfMonth, StoreMonthSums storeSums, TimeProvider clock)
{
    private const int Months = 24;

    /// <summary>The scores of an employee; null when there is no such person.</summary>
    public async Task<OwnScores?> Run(int employeeId, StoreMonth running, CancellationToken ct)
    {
        var employee = await db.Employees.AsNoTracking().FirstOrDefaultAsync(e => e.Id == employeeId, ct);
        if (employee is null) return null;
        var sumsOf = await db.AppraisalMonths.AsNoTracking().Where(m => m.StoreId == employee.StoreId && m.Month == running).Select(m => m.CalculatedAt).FirstOrDefaultAsync(ct);
        return new OwnScores(employee.Number, await History(employeeId, ct), running, await Lines(employee, running, ct), sumsOf);
    }

    private async Task<List<OwnMonth>> History(int employeeId, CancellationToken ct) => await (
        from card in db.BeyondStores<Scorecard>()
        where card.EmployeeId == employeeId
        join state in db.BeyondStores<AppraisalMonth>() on new { card.StoreId, card.Month, Published = (int?)card.Revision } equals new { state.StoreId, state.Month, Published = state.PublishedRevision }
        orderby card.Month descending, card.Id descending
        select new OwnMonth(card.Month, card.FinalHundredths, card.Grade, card.Rank, state.State == MonthState.Locked ? MonthState.Locked : MonthState.Published)).Take(Months).ToListAsync(ct);

    private async Task<List<OwnLine>> Lines(Employee employee, StoreMonth month, CancellationToken ct)
    {
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (first, nextFirst) = month.Days(firstDay);
        var all = await staffOfMonth.All(employee.StoreId, first, nextFirst, ct);
        var staff = all.FindAll(s => s.Stretches[^1].StoreId == employee.StoreId);
        var me = staff.Find(s => s.EmployeeId == employee.Id);
        if (me is null) return [];
        var plan = await db.Plans.AsNoTracking().Include(p => p.Versions).ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves)
            .AsSplitQuery().FirstOrDefaultAsync(p => p.PositionId == me.PositionId, ct);
        if (plan?.InForce(month) is not { } version) return [];
        var catalogue = await GroupCatalogue.Of(db, ct);
        var slices = new MonthSlices(employee.StoreId, all, first, nextFirst);
        ScoreStoreMonth.Need(slices, [me], new Dictionary<int, PlanVersion> { [me.PositionId] = version }, catalogue);
        await new SumSlices(db, storeSums, catalogue).Run(slices, month, clock.GetUtcNow().UtcDateTime, ct);
        var stored = db.MonthMeasures.AsNoTracking().Where(m => m.Month == month);
        var elsewhere = await db.BeyondStores<MonthMeasure>().Where(m => m.Month == month && m.EmployeeId == employee.Id && m.StoreId != employee.StoreId).ToListAsync(ct);
        var sums = new MonthSums(await stored.Where(m => m.StoreId == employee.StoreId).ToListAsync(ct), elsewhere, staff, slices, catalogue);
        return [.. version.Items.OrderBy(i => i.Ordinal).Select(item => Line(item, catalogue.Find(item.Indicator)!, employee.StoreId, sums, me))];
    }

    private static OwnLine Line(PlanItem item, IIndicator indicator, int storeId, MonthSums sums, Staff me) =>
        new(indicator, item.Scope, item.WeightBasisPoints, sums.Of(indicator, item.Scope, me, me.PositionId), item.TermsFor(indicator, storeId).Curve.Target);
}
