using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>
/// Pieces of a part by the book at this moment, to the last movement: added up from the part's own movements, for one part at a time.
/// Lists read <see cref="PartStock"/> instead.
/// </summary>
internal static class BookQuantity
{
    public static async Task<long> Of(KpiDbContext db, long partId, DateTime at, CancellationToken ct) =>
        await db.StockMovements.Where(m => m.PartId == partId && !m.Voided && m.At <= at).SumAsync(
            m => m.Kind == StockMovementKind.Receipt || m.Kind == StockMovementKind.Return || m.Kind == StockMovementKind.TransferIn || m.Kind == StockMovementKind.Adjustment
                ? (long)m.Quantity
                : -(long)m.Quantity,
            ct);
}
