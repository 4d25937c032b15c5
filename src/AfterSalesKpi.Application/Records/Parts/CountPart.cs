using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Takes a counted quantity and keeps beside it what the book says at this moment; the counter is not told.</summary>
public sealed class CountPart(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Takes it; the answer is the line's version.</summary>
    /// <param name="listId">The list.</param>
    /// <param name="lineId">The line of it.</param>
    /// <param name="version">The line's version that was looked at.</param>
    /// <param name="found">Pieces found.</param>
    /// <param name="countedById">Who counted.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Refused: <c>unknown-line</c>, <c>count-not-open</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or as <see cref="CountLine.Count"/>.</returns>
    public Task<Outcome<int>> Run(int listId, long lineId, int version, int found, int countedById, CancellationToken ct) => transaction.Run<int>(
        async work =>
        {
            var line = await db.CountLines.SingleOrDefaultAsync(l => l.Id == lineId && l.CountListId == listId, ct);
            if (line is null) return new Problem("line", "unknown-line");
            var list = await db.CountLists.AsNoTracking().SingleAsync(l => l.Id == listId, ct);
            if (!list.IsOpen) return new Problem("", "count-not-open");
            if (line.CountedQuantity == found && line.CountedById == countedById) return line.Version;
            if (line.Version != version) return new Problem("counted", SaveWorkOrder.ChangedMeanwhile);
            var now = Elapsed.Cut(work.Now);
            var outcome = line.Count(found, await BookQuantity.Of(db, line.PartId, now, ct), countedById, now);
            if (!outcome.Succeeded) return outcome.Problems.ToList();
            await work.Write(ct);
            return line.Version;
        },
        ct);
}
