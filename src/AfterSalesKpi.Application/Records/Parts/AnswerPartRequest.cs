using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>
/// The clerk's answers to a request. What is handed out moves stock in the same transaction, once: of two answers to the same version one
/// finds it changed, and the movement's reference can be there but once.
/// </summary>
public sealed class AnswerPartRequest(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>The code of the problem that there is no such request in the person's stores.</summary>
    public const string Unknown = "unknown-request";

    /// <summary>Hands pieces out, at once or later. Refused: <see cref="Unknown"/>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or as <see cref="PartRequest.HandOut"/>.</summary>
    public Task<Outcome<AnsweredRequest>> HandOut(long id, int version, int pieces, CancellationToken ct) => Change(
        id,
        version,
        (work, store, request, used) =>
        {
            var now = Elapsed.Cut(work.Now);
            var outcome = request.HandOut(pieces, now);
            if (!outcome.Succeeded) return outcome;
            var movement = NewRows.Numbered(new StockMovement(store.GroupId, store.Id, HandOuts.ReferenceOf(request, used)));
            var kind = request.WorkOrderId is null ? StockMovementKind.CounterSale : StockMovementKind.Issue;
            outcome = movement.Revise(request.PartId, kind, pieces, null, now, request.WorkOrderId);
            if (!outcome.Succeeded) return outcome;
            work.New.Add(movement);
            work.Marks.TouchStock(store, RowTimes.Of(movement));
            return outcome;
        },
        pieces,
        ct);

    /// <summary>Says that there is none now, and perhaps when. Refused: as above, or as <see cref="PartRequest.FindMissing"/>.</summary>
    public Task<Outcome<AnsweredRequest>> FindMissing(long id, int version, DateOnly? expectedOn, CancellationToken ct) =>
        Change(id, version, (work, _, request, _) => request.FindMissing(expectedOn, Elapsed.Cut(work.Now)), 0, ct);

    /// <summary>Nobody waits for it any more. Refused: as above, or as <see cref="PartRequest.TakeBack"/>.</summary>
    public Task<Outcome<AnsweredRequest>> TakeBack(long id, int version, CancellationToken ct) =>
        Change(id, version, (work, _, request, _) => request.TakeBack(Elapsed.Cut(work.Now)), 0, ct);

    private Task<Outcome<AnsweredRequest>> Change(
        long id, int version, Func<ImportWork, StoreClock, PartRequest, IReadOnlySet<string>, Outcome> change, int pieces, CancellationToken ct) => transaction.Run<AnsweredRequest>(
        async work =>
        {
            var request = await db.PartRequests.SingleOrDefaultAsync(r => r.Id == id, ct);
            if (request is null) return new Problem("request", Unknown);
            // What is closed says so itself, which tells more than that somebody was quicker.
            if (request.Outstanding > 0 && request.Version != version) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
            await work.LoadStores([request.StoreId], ct);
            var store = work.Store(request.StoreId);
            work.Marks.Touch(store, RowTimes.Of(request));
            var used = pieces > 0 ? await HandOuts.Used(db, request, ct) : new HashSet<string>();
            var outcome = change(work, store, request, used);
            if (!outcome.Succeeded) return outcome.Problems.ToList();
            work.Marks.Touch(store, RowTimes.Of(request));
            var part = await db.Parts.AsNoTracking().Where(p => p.Id == request.PartId).Select(p => new { p.Sku, p.Name }).SingleAsync(ct);
            await work.Write(ct);
            return new AnsweredRequest(part.Sku, part.Name, pieces, request.Outstanding, request.WorkOrderId);
        },
        ct);
}
