using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Lists the rows behind a value, by the same definition that is summed (indicators.md, rule 7). Of peer reviews it shows no more than
/// the reader may know.
/// </summary>
public sealed class MeasureRecords(KpiDbContext db, RecordKeys keys, StockLedgerUpkeep stock, TimeProvider clock)
{
    /// <summary>Most rows on a page.</summary>
    public const int MostRows = 1000;

    /// <summary>One page, in order of time, then record; peer reviews without time in order of person, then points.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="filter">Which months, stores and person.</param>
    /// <param name="privacy">What the reader may know of peer reviews.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="size">Rows a page, at most <see cref="MostRows"/>.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<MeasureRecordPage> Run(
        IIndicator indicator, MeasureFilter filter, ReviewPrivacy privacy, int page, int size, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MostRows);
        if (await Rows(indicator, filter, ct) is not { } rows) return new MeasureRecordPage(0, []);
        var veiled = indicator is Teamwork && privacy != ReviewPrivacy.Open;
        if (veiled && privacy == ReviewPrivacy.FromThreeOnly)
        {
            var all = rows;
            rows = all.Where(r => all.Count(o => o.EmployeeId == r.EmployeeId) >= Teamwork.FewestReviews);
        }

        rows = filter.Narrow(rows, indicator);
        var ordered = veiled
            ? rows.OrderBy(r => r.EmployeeId).ThenBy(r => r.Numerator)
            : rows.OrderBy(r => r.At).ThenBy(r => r.RecordType).ThenBy(r => r.RecordId).ThenBy(r => r.EmployeeId).ThenBy(r => r.Denominator);
        var total = await rows.CountAsync(ct);
        var skipped = (page - 1L) * size;
        var shown = skipped >= total ? [] : await ordered.Skip((int)skipped).Take(size).ToListAsync(ct);
        var named = await keys.Of(shown, ct);
        var records = shown.Select(r => MeasureRecord.Of(r, named.GetValueOrDefault((r.RecordType, r.RecordId))));
        return new MeasureRecordPage(total, [.. veiled ? records.Select(r => r with { At = null, Key = null, RecordId = null }) : records]);
    }

    private async Task<IQueryable<MeasureRow>?> Rows(IIndicator indicator, MeasureFilter filter, CancellationToken ct)
    {
        IQueryable<MeasureRow>? rows = null;
        foreach (var zone in await StoreZones.Of(db, filter.StoresOf(db), ct))
        {
            var storeIds = zone.StoreIds;
            if (indicator is StockTurn) await stock.Run(storeIds, ct);
            var part = indicator.Rows(db.Records, zone.Period(filter.Months, clock.GetUtcNow().UtcDateTime)).Where(r => storeIds.Contains(r.StoreId));
            part = filter.Within(part, zone.Zone);
            rows = rows is null ? part : rows.Concat(part);
        }

        return rows;
    }
}
