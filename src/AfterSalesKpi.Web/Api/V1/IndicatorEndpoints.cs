using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>The catalogue, values and the records behind them, always from the records.</summary>
internal static class IndicatorEndpoints
{
    private const int UsualRows = 100;

    public static void MapIndicators(this RouteGroupBuilder api)
    {
        var read = api.MapGroup("/indicators").RequireAuthorization(ApiPolicies.Read).WithTags("Indicators");
        read.MapGet("", Catalogue).WithName("get-indicators").WithSummary("All indicators.").Produces<IndicatorsAnswer>();
        read.MapGet("/{key}/values", Values).WithName("get-indicator-values").WithSummary("Sums and values by month, store, employee, kind of service.")
            .Produces<ValuesAnswer>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        read.MapGet("/{key}/records", Records).WithName("get-indicator-records").WithSummary("The records behind a value.")
            .Produces<RecordsAnswer>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Catalogue([FromServices] GroupCatalogue indicators, Words words, CancellationToken ct)
    {
        var catalogue = await indicators.Load(ct);
        return TypedResults.Ok(new IndicatorsAnswer([.. catalogue.InUse.Select(i => new IndicatorAnswer(
            i.Key, i.Number, Words.Cultures.ToDictionary(c => c, c => Name(i, c, words)), i.Dimension, i.Unit, i.Direction, i.Scale))]));
    }

    private static string Name(IIndicator indicator, string culture, Words words) => indicator switch
    {
        DefinedIndicator { Own: { EnglishName.Length: > 0 } own } when culture == "en" => own.EnglishName,
        DefinedIndicator { Own: var own } => own.Name,
        _ => words.All(culture).GetValueOrDefault($"Indicators.Name.{indicator.Key}", indicator.Key),
    };

    private static async Task<IResult> Values(
        string key, [AsParameters] ValuesQuestion q, [FromServices] MeasureQuery measures, [FromServices] NameRows names, [FromServices] GroupCatalogue indicators, Words words, Asked asked, CancellationToken ct)
    {
        if ((await indicators.Load(ct)).Find(key) is not { } indicator) return words.Absent("key", "unknown-indicator", key);
        var (from, to) = (asked.Month("from", q.From), asked.Month("to", q.To));
        asked.Need(from <= to, "to", "before-from");
        asked.Need(to.Index - from.Index < MeasureFilter.MostMonths, "to", "too-many-months", MeasureFilter.MostMonths);
        var by = GroupingWords.Read(q.By);
        asked.Need(by is not null, "by", "invalid-grouping", GroupingWords.All);
        var (store, employee) = (await asked.Store(q.Store, ct), await asked.Employee(q.Employee, ct));
        if (asked.Refusal is { } refusal) return refusal;
        var filter = new MeasureFilter(from, to) { StoreIds = store is { } one ? [one] : null, EmployeeId = employee };
        var sums = await measures.Run(indicator, filter, by!.Value, ct); // checked above
        var named = await names.Run(sums.Select(s => s.StoreId), sums.Select(s => s.EmployeeId), ct);
        return TypedResults.Ok(new ValuesAnswer([.. sums.Select(s => Answer(s, indicator, named)).OrderBy(v => v.Month, StringComparer.Ordinal)
            .ThenBy(v => v.Store, StringComparer.Ordinal).ThenBy(v => v.Employee, StringComparer.Ordinal).ThenBy(v => v.ServiceType, StringComparer.Ordinal)]));
    }

    private static async Task<IResult> Records(
        string key, [AsParameters] RecordsQuestion q, [FromServices] MeasureRecords records, [FromServices] NameRows names, [FromServices] GroupCatalogue indicators, Words words, Asked asked, CancellationToken ct)
    {
        if ((await indicators.Load(ct)).Find(key) is not { } indicator) return words.Absent("key", "unknown-indicator", key);
        var month = asked.Month("month", q.Month);
        var (page, size) = (asked.Number("page", q.Page, 1, 1, int.MaxValue), asked.Number("size", q.Size, UsualRows, 1, MeasureRecords.MostRows));
        var (store, employee) = (await asked.Store(q.Store, ct), await asked.Employee(q.Employee, ct));
        if (asked.Refusal is { } refusal) return refusal;
        var filter = new MeasureFilter(month, month) { StoreIds = store is { } one ? [one] : null, EmployeeId = employee };
        var found = await records.Run(indicator, filter, ReviewPrivacy.Anonymous, page, size, ct);
        var named = await names.Run(found.Rows.Select(r => (int?)r.StoreId), found.Rows.Select(r => r.EmployeeId), ct);
        return TypedResults.Ok(new RecordsAnswer(found.Total, [.. found.Rows.Select(r => new RecordRowAnswer(
            r.At, named.Stores[r.StoreId].Code, Number(named, r.EmployeeId), r.Numerator, r.Denominator, new RecordAnswer(r.TypeName, r.Key)))]));
    }

    private static ValueAnswer Answer(MeasureSum sum, IIndicator indicator, RowNames named) => new(
        sum.Month?.ToString(),
        sum.StoreId is { } store ? named.Stores[store].Code : null,
        Number(named, sum.EmployeeId),
        sum.ServiceType?.ToString(),
        sum.Sums.Numerator,
        sum.Sums.Denominator,
        sum.Sums.Sample,
        Places.Four(sum.Sums.Value(indicator.Scale)));

    private static string? Number(RowNames named, int? employee) => employee is { } id ? named.Employees[id].Number : null;
}
