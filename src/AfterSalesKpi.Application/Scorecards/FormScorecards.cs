using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Forms a store's scorecards of a month as its records, people and plans are now. Saves nothing.</summary>
internal sealed class FormScorecards(KpiDbContext db, StoreMonthSums storeSums)
{
    /// <summary>The scorecards of one store.</summary>
    /// <param name="month">The store's month.</param>
    /// <param name="facts">What was read for it.</param>
    /// <param name="now">The present.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<List<Scorecard>> Of(AppraisalMonth month, MonthFacts facts, DateTime now, CancellationToken ct)
    {
        var all = facts.Staff[month.StoreId].ToList();
        var staff = all.FindAll(s => s.Stretches[^1].StoreId == month.StoreId);
        var slices = new MonthSlices(month.StoreId, all, facts.Days.First, facts.Days.NextFirst);
        ScoreStoreMonth.Need(slices, staff, facts.Plans, facts.Catalogue);
        await new SumSlices(db, storeSums, facts.Catalogue).Run(slices, month.Month, now, ct);
        var sums = new MonthSums(facts.Sums[month.StoreId], facts.Stored.Elsewhere(month.StoreId, staff), staff, slices, facts.Catalogue);
        return ScoreStoreMonth.Of(month, staff, facts, sums, Elapsed.Cut(now));
    }
}
