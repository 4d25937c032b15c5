using System.Globalization;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>
/// What becomes of a counted list. Approved, each line becomes a <see cref="StockCount"/> and each difference an adjustment, all in one
/// transaction; of two decisions on the same version one finds it changed.
/// </summary>
public sealed class DecideCount(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>The code of the problem that there is no such list in the person's stores.</summary>
    public const string Unknown = "unknown-count";

    /// <summary>Hands the list in for approval. Refused: <see cref="Unknown"/>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or as <see cref="CountList.HandIn"/>.</summary>
    public Task<Outcome<string>> HandIn(int listId, int version, CancellationToken ct) => Change(
        listId,
        version,
        async (work, list) => list.HandIn(await db.CountLines.CountAsync(l => l.CountListId == listId && l.CountedQuantity == null, ct), Elapsed.Cut(work.Now)),
        ct);

    /// <summary>Lets the book follow the shelf. Refused: as above, <c>counted-elsewhere</c> with the part when another list put it right since, or as <see cref="CountList.Approve"/>.</summary>
    /// <param name="listId">The list.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="employeeId">The employee who approves, if they are one.</param>
    /// <param name="by">Their name.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Outcome<string>> Approve(int listId, int version, int? employeeId, string by, CancellationToken ct) => Change(
        listId,
        version,
        async (work, list) =>
        {
            var lines = await db.CountLines.AsNoTracking().Where(l => l.CountListId == listId).OrderBy(l => l.Place).ToListAsync(ct);
            var outcome = list.Approve([.. lines.Select(l => l.CountedById ?? 0).Distinct()], employeeId, by, Elapsed.Cut(work.Now));
            if (!outcome.Succeeded) return outcome;
            if (await PutRightSince(listId, ct) is { } sku) return Outcome.Refused("", "counted-elsewhere", sku);
            return await Post(work, list, lines, ct);
        },
        ct);

    /// <summary>Doubts some lines: they are counted again. Refused: as above, or as <see cref="CountList.SendBack"/>.</summary>
    public Task<Outcome<string>> SendBack(int listId, int version, IReadOnlyCollection<long> lineIds, string? note, string by, CancellationToken ct) => Change(
        listId,
        version,
        async (work, list) =>
        {
            var lines = await db.CountLines.Where(l => l.CountListId == listId && lineIds.Contains(l.Id)).ToListAsync(ct);
            var outcome = list.SendBack(lines.Count, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by, Elapsed.Cut(work.Now));
            if (outcome.Succeeded) lines.ForEach(l => l.CountAgain());
            return outcome;
        },
        ct);

    /// <summary>Gives the list up. Refused: as above, or as <see cref="CountList.Cancel"/>.</summary>
    public Task<Outcome<string>> Cancel(int listId, int version, string by, CancellationToken ct) =>
        Change(listId, version, (work, list) => Task.FromResult(list.Cancel(by, Elapsed.Cut(work.Now))), ct);

    private Task<Outcome<string>> Change(int listId, int version, Func<ImportWork, CountList, Task<Outcome>> change, CancellationToken ct) => transaction.Run<string>(
        async work =>
        {
            var list = await db.CountLists.SingleOrDefaultAsync(l => l.Id == listId, ct);
            if (list is null) return new Problem("list", Unknown);
            if (list.Version != version) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
            await work.LoadStores([list.StoreId], ct);
            var outcome = await change(work, list);
            if (!outcome.Succeeded) return outcome.Problems.ToList();
            await work.Write(ct);
            return list.Number;
        },
        ct);

    private async Task<string?> PutRightSince(int listId, CancellationToken ct) => await (
        from mine in db.CountLines
        join other in db.CountLines on mine.PartId equals other.PartId
        join list in db.CountLists on other.CountListId equals list.Id
        join part in db.Parts on mine.PartId equals part.Id
        where mine.CountListId == listId && other.CountListId != listId && list.State == CountListState.Approved && list.DecidedAt >= mine.CountedAt && other.CountedQuantity != other.BookQuantity
        orderby part.Sku
        select part.Sku).FirstOrDefaultAsync(ct);

    private static async Task<Outcome> Post(ImportWork work, CountList list, List<CountLine> lines, CancellationToken ct)
    {
        var store = work.Store(list.StoreId);
        await work.Tolerances.Load([.. lines.Select(l => l.PartId)], ct);
        foreach (var line in lines)
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{list.Number}/{line.Place}");
            var count = NewRows.Numbered(new StockCount(list.GroupId, list.StoreId, reference));
            count.Allow(work.Tolerances.Of(line.PartId));
            var outcome = count.Revise(line.PartId, line.BookQuantity ?? 0, line.CountedQuantity ?? 0, line.CountedById ?? 0, line.CountedAt ?? work.Now); // counted, or it would not be handed in
            if (!outcome.Succeeded) return outcome;
            work.New.Add(count);
            work.Marks.Touch(store, RowTimes.Of(count));
            if (line.Difference is null or 0) continue;
            var movement = NewRows.Numbered(new StockMovement(list.GroupId, list.StoreId, reference));
            outcome = movement.Revise(line.PartId, StockMovementKind.Adjustment, line.Difference.Value, null, Elapsed.Cut(work.Now), null);
            if (!outcome.Succeeded) return outcome;
            work.New.Add(movement);
            work.Marks.TouchStock(store, RowTimes.Of(movement));
        }

        return Outcome.Done;
    }
}
