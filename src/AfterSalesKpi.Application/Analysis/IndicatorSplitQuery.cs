using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Splits an indicator's stored sums of a month by the people of a store, or by the stores of the scope.</summary>
public sealed class IndicatorSplitQuery(KpiDbContext db)
{
    /// <summary>Most rows of a split.</summary>
    public const int Most = 500;

    /// <summary>By the people of a store, in order of number; nobody's rows first.</summary>
    public async Task<IReadOnlyList<IndicatorPerson>> People(IIndicator indicator, StoreMonth month, int storeId, CancellationToken ct)
    {
        var number = indicator.Number;
        var rows = await (
            from sums in db.MonthMeasures.AsNoTracking()
            where sums.StoreId == storeId && sums.Month == month && sums.Indicator == number
            join employee in db.Employees on sums.EmployeeId equals employee.Id into found
            from employee in found.DefaultIfEmpty()
            orderby employee.Number
            select new { employee.Number, employee.Name, sums.Numerator, sums.Denominator, sums.Sample }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new IndicatorPerson(r.Number, r.Name, new Measure(r.Numerator, r.Denominator, r.Sample)))];
    }

    /// <summary>By the stores of the scope, in order of code.</summary>
    public async Task<IReadOnlyList<IndicatorStore>> Stores(IIndicator indicator, StoreMonth month, ReviewPrivacy privacy, CancellationToken ct)
    {
        var number = indicator.Number;
        var rows = await (
            from store in db.Stores
            join sums in db.MonthMeasures.AsNoTracking().ForTotals(privacy) on store.Id equals sums.StoreId
            where sums.Month == month && sums.Indicator == number
            group sums by new { store.Code, store.Name } into g
            orderby g.Key.Code
            select new { g.Key.Code, g.Key.Name, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new IndicatorStore(r.Code, r.Name, new Measure(r.Numerator, r.Denominator, r.Sample)))];
    }
}
