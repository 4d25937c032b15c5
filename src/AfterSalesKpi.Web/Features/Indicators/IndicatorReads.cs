using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Dashboard;
using AfterSalesKpi.Web.Features.Scores;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>
/// What the pages of the catalogue read: the store's values for those who may see them, else the reader's own. Values are stored sums;
/// records are listed as they are now.
/// </summary>
public sealed class IndicatorReads(
    CurrentUser user, CalculatedMonthsQuery calculated, ManagersPlanQuery managersPlan, StoredSumsQuery storedSums, IndicatorTrendQuery trends, IndicatorSplitQuery splits,
    MeasureRecords records, OrdersBehindRows orders, NameRows names, DashboardText dashboard, LineText lines, MeasureText measures, GroupCatalogue catalogue, Words words)
{
    /// <summary>True when the reader sees only the own values.</summary>
    public bool Own => !user.May(Permission.ViewStoreValues);

    public async Task<CatalogueModel> Catalogue(CancellationToken ct)
    {
        var months = await calculated.Run(user.Month, user.Store?.Id, ct);
        if (months.UpTo(user.Month) is not { } shown || (Own && user.EmployeeId is null))
            return new CatalogueModel(null, Own, [.. catalogue.Now.InUse.Select(i => new CatalogueRow(i, null, Show.Nothing, words["NoData"], null))]);
        var stored = await storedSums.Run(shown.Month, user.Store?.Id, Own ? user.EmployeeId : null, user.Privacy, ct);
        var (now, before) = (Numbered(stored[shown.Month]), Numbered(stored[shown.Month.AddMonths(-1)]));
        return new CatalogueModel(shown.Month, Own, [.. catalogue.Now.InUse.Select(i =>
        {
            var (value, earlier) = (Value(i, now), Value(i, before));
            return new CatalogueRow(i, value, measures.Value(i, value), Sums(i, now.GetValueOrDefault(i.Number)), value - earlier);
        })]);
    }

    public async Task<DetailModel> Detail(IIndicator indicator, bool onlyAgainst, int page, CancellationToken ct)
    {
        var months = await calculated.Run(user.Month, user.Store?.Id, ct);
        var employeeId = Own ? user.EmployeeId ?? 0 : (int?)null;
        var trend = await trends.Run(indicator, user.Month, user.Store?.Id, employeeId, user.Privacy, ct);
        var (now, before) = (trend.Months[^1].Sums, trend.Months[^2].Sums);
        return new DetailModel
        {
            Indicator = indicator,
            Month = user.Month,
            Own = Own,
            Value = measures.Value(indicator, Shown(indicator, now), 2),
            Sums = Sums(indicator, now),
            Change = Shown(indicator, now) - Shown(indicator, before),
            SumsOf = months.Months.FirstOrDefault(m => m.Month == user.Month)?.CalculatedAt,
            Trend = trend.Months.Any(m => m.Sums.Denominator > 0) ? dashboard.Trend(trend, Own ? null : await Target(indicator, ct)) : null,
            Split = Own ? [] : await Split(indicator, ct),
            Records = await Records(indicator, onlyAgainst, page, ct),
        };
    }

    public async Task<RecordsModel> Records(IIndicator indicator, bool onlyAgainst, int page, CancellationToken ct)
    {
        var (total, rows) = await Records(indicator, onlyAgainst, page, RecordsModel.Size, ct);
        return new RecordsModel(indicator, user.Month, rows, total, page, RowsAgainst.Knows(indicator), Own);
    }

    /// <summary>All records behind the month in the same order, up to a number of them.</summary>
    public async Task<List<RecordRow>> AllRecords(IIndicator indicator, bool onlyAgainst, int most, CancellationToken ct)
    {
        List<RecordRow> all = [];
        for (var page = 1; all.Count < most; page++)
        {
            var (total, rows) = await Records(indicator, onlyAgainst, page, MeasureRecords.MostRows, ct);
            all.AddRange(rows);
            if (rows.Count == 0 || all.Count >= total) break;
        }

        return all;
    }

    private async Task<(int Total, List<RecordRow> Rows)> Records(IIndicator indicator, bool onlyAgainst, int page, int size, CancellationToken ct)
    {
        var filter = new MeasureFilter(user.Month, user.Month) { StoreIds = user.Store is { } store ? [store.Id] : null, OnlyAgainst = onlyAgainst };
        // Somebody who is no employee has no own rows.
        if (Own) filter = filter with { StoreIds = null, EmployeeId = user.EmployeeId ?? 0, InWholeGroup = true };
        var found = await records.Run(indicator, filter, user.Privacy, page, size, ct);
        var behind = new LineRecords(
            Measure.None, found, await orders.Of(found.Rows, ct), await names.Run(found.Rows.Select(r => (int?)r.StoreId), found.Rows.Select(r => r.EmployeeId), ct));
        return (found.Total, [.. found.Rows.Select(r => lines.Row(indicator, r, behind))]);
    }

    /// <summary>The target that the store scores itself by; people's own plans may have others.</summary>
    private async Task<decimal?> Target(IIndicator indicator, CancellationToken ct)
    {
        var items = (await managersPlan.Run(ct))?.InForce(user.Month)?.Items ?? [];
        return items.FirstOrDefault(i => i.Indicator == indicator.Key)?.TermsFor(indicator, user.Store?.Id ?? 0).Curve.Target;
    }

    private async Task<List<SplitRow>> Split(IIndicator indicator, CancellationToken ct)
    {
        if (user.Store is { } store)
        {
            var people = await splits.People(indicator, user.Month, store.Id, ct);
            return [.. people.Select(p => new SplitRow(
                p.Name,
                p.Number is null ? null : $"/scores/{user.Month}/{Uri.EscapeDataString(p.Number)}?line={indicator.Key}",
                measures.Value(indicator, Shown(indicator, p.Sums), 2),
                Sums(indicator, p.Sums)))];
        }

        var stores = await splits.Stores(indicator, user.Month, user.Privacy, ct);
        return [.. stores.Select(s => new SplitRow(
            s.Name, $"/indicators/{indicator.Key}?store={Uri.EscapeDataString(s.Code)}&month={user.Month}", measures.Value(indicator, Shown(indicator, s.Sums), 2), Sums(indicator, s.Sums)))];
    }

    private static Dictionary<int, Measure> Numbered(IEnumerable<(int Indicator, Measure Sums)> sums) => sums.ToDictionary(s => s.Indicator, s => s.Sums);

    private decimal? Value(IIndicator indicator, Dictionary<int, Measure> sums) => Shown(indicator, sums.GetValueOrDefault(indicator.Number));

    private decimal? Shown(IIndicator indicator, Measure sums) => ReviewVeil.Hides(indicator.Key, sums, user.Privacy) ? null : sums.Value(indicator.Scale);

    private string Sums(IIndicator indicator, Measure sums) =>
        ReviewVeil.Hides(indicator.Key, sums, user.Privacy) ? words["Scores.Note.hidden"] : measures.Sums(indicator, sums);
}
