using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>How the stock of one part went in the last twelve months: reckoned back from today's quantity, so that no older movement is read.</summary>
public sealed class PartCourseQuery(KpiDbContext db, TimeProvider clock)
{
    private const int Weeks = 52;
    private const int WeekDays = 7;

    /// <summary>A point a week, the oldest first.</summary>
    /// <param name="partId">A visible part.</param>
    /// <param name="quantity">Pieces there now.</param>
    /// <param name="zone">The store's clock.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<List<PartCourse>> Run(long partId, long quantity, TimeZoneInfo zone, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LocalTime.DayOf(now, zone);
        var start = LocalTime.StartOfDay(today.AddDays(1 - (Weeks * WeekDays)), zone);
        var moves = await db.StockMovements.AsNoTracking().Where(m => m.PartId == partId && !m.Voided && m.At >= start && m.At <= now)
            .Select(m => new { m.At, m.Kind, m.Quantity }).ToListAsync(ct);
        var byWeek = moves.ToLookup(m => (today.DayNumber - LocalTime.DayOf(m.At, zone).DayNumber) / WeekDays);
        var points = new List<PartCourse>();
        for (var back = 0; back < Weeks; back++)
        {
            var used = byWeek[back].Where(m => m.Kind is StockMovementKind.Issue or StockMovementKind.CounterSale).Sum(m => (long)m.Quantity);
            points.Add(new PartCourse(today.AddDays(-back * WeekDays), quantity, used));
            quantity -= byWeek[back].Sum(m => m.Kind is StockMovementKind.Receipt or StockMovementKind.Return or StockMovementKind.TransferIn or StockMovementKind.Adjustment ? m.Quantity : -(long)m.Quantity);
        }

        points.Reverse();
        return points;
    }
}
