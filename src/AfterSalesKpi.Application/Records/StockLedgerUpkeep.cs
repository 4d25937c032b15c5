using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Makes the stock days of stores true up to yesterday before somebody reads them. Where nothing moved and no day ended since, that
/// is one small query.
/// </summary>
public sealed class StockLedgerUpkeep(KpiDbContext db, MakeStockDays makeDays, TimeProvider clock)
{
    /// <summary>Makes what is missing; safe to run twice at once.</summary>
    /// <param name="storeIds">The stores; those outside the scope are left alone.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task Run(IReadOnlyCollection<int> storeIds, CancellationToken ct)
    {
        var stores = await (
            from s in db.Stores
            where storeIds.Contains(s.Id)
            orderby s.Id
            select new
            {
                Store = s,
                Book = db.StockBooks.Where(b => b.StoreId == s.Id).Select(b => new { b.MadeThrough, b.TimeZone, b.ShelvesMadeAt }).FirstOrDefault(),
                Marked = db.StocksToReplay.Any(m => m.StoreId == s.Id),
            }).AsNoTracking().ToListAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var at in stores)
        {
            var yesterday = LocalTime.DayOf(now, LocalTime.Zone(at.Store.TimeZone)).AddDays(-1);
            var behind = at.Book is { } book && (book.MadeThrough is null || book.ShelvesMadeAt is null || book.MadeThrough < yesterday || book.TimeZone != at.Store.TimeZone);
            if (at.Marked || behind) await makeDays.Run(at.Store, now, ct);
        }
    }
}
