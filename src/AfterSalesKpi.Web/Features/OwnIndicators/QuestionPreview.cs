using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Scores;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>Tries a question on a month before anything is kept: by the same definition that would be summed and listed.</summary>
public sealed class QuestionPreview(
    KpiDbContext db, CurrentUser user, MeasureQuery sums, MeasureRecords records, OrdersBehindRows orders, NameRows names, LineText lines, MeasureText measures, Words words)
{
    private const int MostRows = 20;
    private const int MostPeople = 20;

    /// <summary>The store that the form names, of those within reach; null: all.</summary>
    public async Task<(int Id, string Name)?> Store(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code)) return null;
        var found = await db.Stores.AsNoTracking().Where(s => s.Code == code).Select(s => new { s.Id, s.Name }).FirstOrDefaultAsync(ct);
        return found is null ? null : (found.Id, found.Name);
    }

    /// <summary>What it would count.</summary>
    public async Task<PreviewModel> Of(OwnDefinition definition, StoreMonth month, (int Id, string Name)? store, CancellationToken ct)
    {
        var own = new OwnIndicator(db.Scope.GroupId, 0, OwnIndicator.Prefix, default);
        own.Define(definition, false);
        var indicator = new DefinedIndicator(own);
        var filter = new MeasureFilter(month, month) { StoreIds = store is { } one ? [one.Id] : null };
        var byPerson = await sums.Run(indicator, filter, MeasureGrouping.Employee, ct);
        var page = await records.Run(indicator, filter, user.Privacy, 1, MostRows, ct);
        var named = await names.Run(page.Rows.Select(r => (int?)r.StoreId), page.Rows.Select(r => r.EmployeeId).Concat(byPerson.Select(s => s.EmployeeId)), ct);
        var behind = new LineRecords(Measure.None, page, await orders.Of(page.Rows, ct), named);
        var whole = byPerson.Aggregate(Measure.None, (sum, s) => sum + s.Sums);
        return new PreviewModel(
            month,
            store?.Name ?? words["Frame.AllStores"],
            measures.Value(indicator, whole.Value(indicator.Scale), 2),
            measures.Sums(indicator, whole),
            [
                .. byPerson.OrderByDescending(s => s.Sums.Sample).ThenBy(s => s.EmployeeId).Take(MostPeople).Select(s => (
                    s.EmployeeId is { } id ? named.Employees.GetValueOrDefault(id).Name : null, measures.Sums(indicator, s.Sums), measures.Value(indicator, s.Sums.Value(indicator.Scale), 2))),
            ],
            Math.Max(0, byPerson.Count - MostPeople),
            [.. page.Rows.Select(r => lines.Row(indicator, r, behind))],
            page.Total,
            indicator);
    }
}
