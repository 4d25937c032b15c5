using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Enters a movement by hand, judged and marked like one that comes in by <see cref="ImportStockMovements"/>; the same form sent twice moves stock once.</summary>
public sealed class SaveStockMovement(ImportTransaction transaction, ImportStockMovements imports, KpiDbContext db, TimeProvider clock)
{
    /// <summary>Clocks of people differ by so much.</summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(5);

    /// <summary>Saves it; the answer is its reference.</summary>
    /// <returns>Refused: <c>required</c>, <c>in-the-future</c>, <c>unknown-part</c>, <c>unknown-order</c>, <c>taken</c>, or broken rules of the movement.</returns>
    public async Task<Outcome<string>> Run(MovementEntry entry, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run(work => Save(work, entry, ct), ct);
    }

    /// <summary>Marks a movement as entered by mistake; the stock is played again without it, and a request that it filled waits again.</summary>
    /// <param name="id">Its number in the database.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Its reference; refused: <c>unknown-movement</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>.</returns>
    public Task<Outcome<string>> Void(long id, int version, CancellationToken ct) => transaction.Run<string>(
        async work =>
        {
            var movement = await db.StockMovements.SingleOrDefaultAsync(m => m.Id == id, ct);
            if (movement is null) return new Problem("movement", "unknown-movement");
            if (movement.Voided) return movement.Reference;
            if (movement.Version != version) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
            await work.LoadStores([movement.StoreId], ct);
            work.Marks.TouchStock(work.Store(movement.StoreId), RowTimes.Of(movement));
            var outcome = movement.Revise(movement.PartId, movement.Kind, movement.Quantity, movement.UnitCostFen, movement.At, movement.WorkOrderId, voided: true);
            if (!outcome.Succeeded) return outcome.Problems.ToList();
            if (await HandOuts.RequestOf(db, movement, ct) is { } request)
            {
                work.Marks.Touch(work.Store(movement.StoreId), RowTimes.Of(request));
                outcome = request.TakeBackHandOut(movement.Quantity, movement.At);
                if (!outcome.Succeeded) return outcome.Problems.ToList();
                work.Marks.Touch(work.Store(movement.StoreId), RowTimes.Of(request));
            }

            await work.Write(ct);
            return movement.Reference;
        },
        ct);

    private List<Problem> Check(MovementEntry entry)
    {
        var problems = new List<Problem>();
        if (entry.Kind is StockMovementKind.Issue or StockMovementKind.Return && string.IsNullOrWhiteSpace(entry.WorkOrder)) problems.Add(new Problem("workOrder", "required"));
        if (entry.At > clock.GetUtcNow().UtcDateTime + Leeway) problems.Add(new Problem("at", "in-the-future"));
        if (entry.UnitCost < 0) problems.Add(new Problem("unitCost", "negative"));
        if (entry.UnitCost > Fen.ToYuan(Fen.Most)) problems.Add(new Problem("unitCost", "too-large"));
        if (entry.Quantity == 0) problems.Add(new Problem("quantity", "zero"));
        if (entry.Quantity < 0 && entry.Kind != StockMovementKind.Adjustment) problems.Add(new Problem("quantity", "negative"));
        return problems;
    }

    private async Task<Outcome<string>> Save(ImportWork work, MovementEntry entry, CancellationToken ct)
    {
        await work.LoadStores([entry.Store], ct);
        if (work.Store(entry.Store) is not { } store) return new Problem("store", "unknown-store", entry.Store);
        var before = await db.StockMovements.AsNoTracking().Where(m => m.StoreId == store.Id && m.Reference == entry.Reference)
            .Select(m => new { m.Kind, m.Quantity, Part = db.Parts.Where(p => p.Id == m.PartId).Select(p => p.Sku).FirstOrDefault() }).SingleOrDefaultAsync(ct);
        if (before is not null) return (before.Kind, before.Quantity, before.Part) == (entry.Kind, entry.Quantity, entry.Sku) ? entry.Reference : new Problem("", "taken", entry.Reference);
        var patch = new StockMovementPatch
        {
            Store = entry.Store, Reference = entry.Reference, Sku = entry.Sku, Kind = entry.Kind, Quantity = entry.Quantity,
            UnitCost = entry.Kind is StockMovementKind.Receipt or StockMovementKind.TransferIn ? entry.UnitCost : null,
            At = new WrittenTime(entry.At, 0), WorkOrder = string.IsNullOrWhiteSpace(entry.WorkOrder) ? null : entry.WorkOrder.Trim(), Voided = false,
        };
        var item = new ImportItem<StockMovementPatch>(0, patch, ulong.MaxValue, null);
        await RecordImport.Take(imports, StockMovementPatch.Shape, work, [item], ct);
        if (item.Problem is { } problem) return problem;
        await work.Write(ct);
        return entry.Reference;
    }
}
