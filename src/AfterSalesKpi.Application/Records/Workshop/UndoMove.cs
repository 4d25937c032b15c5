using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Takes back the last step of <see cref="MoveOrder"/>: what was recorded before is recorded again, marks included, and jobs that it
/// stopped or gave to somebody else stand as before. Only whoever took the
/// step may, within <see cref="LastMove.UndoSeconds"/>, and only while nobody has changed the order since.
/// </summary>
public sealed class UndoMove(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Takes it back.</summary>
    /// <returns>The order as it stands then; or <c>nothing-to-undo</c>, <c>undo-not-yours</c>, <c>undo-too-late</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>.</returns>
    public Task<Outcome<MovedOrder>> Run(long orderId, CancellationToken ct) => transaction.Run(work => Attempt(work, orderId, ct), ct);

    private async Task<Outcome<MovedOrder>> Attempt(ImportWork work, long orderId, CancellationToken ct)
    {
        if (await db.LastMoves.SingleOrDefaultAsync(m => m.WorkOrderId == orderId, ct) is not { VersionAfter: >= 0 } last) return new Problem("", "nothing-to-undo");
        if (last.By != db.Actor.Text) return new Problem("", "undo-not-yours");
        if (!last.IsFresh(work.Now)) return new Problem("", "undo-too-late", LastMove.UndoSeconds);
        var people = last.JobsBefore.Select(j => j.TechnicianId).Distinct().ToList();
        var working = await db.WorkOrderJobs.Where(j => j.RunningSince != null && people.Contains(j.TechnicianId)).Select(j => j.TechnicianId).ToListAsync(ct);
        var revised = await OrderRevision.Run(
            work, orderId, last.VersionAfter, order => Task.FromResult(order.TakeBack(last.Before, last.JobsBefore, working.ToHashSet())), ct);
        if (!revised.Succeeded) return revised.Problems.ToList();
        var order = revised.Value;
        last.Forget();
        await work.Write(ct);
        return new MovedOrder(order.Id, order.StoreId, order.Number, order.Version, order.Stage);
    }
}
