using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// Runs the taking in of a body as one transaction: records, audit entries and marks are kept together or not at all. When somebody
/// else writes the same records at the same moment, one of the two wins and the other is made again on what it finds then.
/// </summary>
public sealed class ImportTransaction(KpiDbContext db, TimeProvider clock)
{
    private const int Attempts = 8;
    private Func<ImportResult, CancellationToken, Task<bool>>? keep;

    /// <summary>Reads the body's items and lets the work take them in.</summary>
    /// <param name="body">UTF-8 JSON.</param>
    /// <param name="shape">What an item looks like.</param>
    /// <param name="atomic">All or none.</param>
    /// <param name="take">Looks up, refuses and changes; runs again from the start after a conflict.</param>
    /// <param name="ct">Gives up.</param>
    internal async Task<Outcome<ImportResult>> Run<TPatch>(
        ReadOnlyMemory<byte> body,
        ItemShape<TPatch> shape,
        bool atomic,
        Func<ImportWork, List<ImportItem<TPatch>>, CancellationToken, Task> take,
        CancellationToken ct)
        where TPatch : new()
    {
        var read = ImportBody.Read(body.Span, shape);
        if (!read.Succeeded) return read.Problems.ToList();
        return await Run(work => Attempt(work, read.Value, atomic, take, ct), ct);
    }

    /// <summary>Lets an import run as it would and asks, when everything is written and nobody else sees it yet, whether it is to be kept; else all is taken back.</summary>
    /// <param name="isKept">Asked once an attempt.</param>
    /// <param name="import">Runs an import that is made from this transaction.</param>
    internal async Task<Outcome<ImportResult>> Watched(Func<ImportResult, CancellationToken, Task<bool>> isKept, Func<Task<Outcome<ImportResult>>> import)
    {
        keep = isKept;
        try
        {
            return await import();
        }
        finally
        {
            keep = null;
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Lets a piece of work look up, refuse and change; what it leaves in its hands is written only when it succeeds.</summary>
    /// <param name="attempt">Runs again from the start after a conflict.</param>
    /// <param name="ct">Gives up.</param>
    internal async Task<Outcome<T>> Run<T>(Func<ImportWork, Task<Outcome<T>>> attempt, CancellationToken ct)
    {
        for (var count = 1; count <= Attempts; count++)
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                var group = await db.Groups.AsNoTracking().SingleAsync(ct);
                var outcome = await attempt(new ImportWork(db, clock.GetUtcNow().UtcDateTime, group.FirstDayOfMonth));
                if (outcome.Succeeded && (keep is null || outcome.Value is not ImportResult result || await keep(result, ct))) await transaction.CommitAsync(ct);
                else db.ChangeTracker.Clear();
                return outcome;
            }
            catch (Exception e) when (WriteConflicts.IsOne(e))
            {
                db.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(5, 40) * count, ct);
            }
        }

        return new Problem("", "busy");
    }

    private async Task<Outcome<ImportResult>> Attempt<TPatch>(
        ImportWork work,
        List<ImportItem<TPatch>> items,
        bool atomic,
        Func<ImportWork, List<ImportItem<TPatch>>, CancellationToken, Task> take,
        CancellationToken ct)
    {
        foreach (var item in items) item.StartOver();
        await take(work, items, ct);
        var rejected = items.Where(i => !i.Stands).Select(i => new Rejection(i.Index, i.Key, i.Problem!)).ToList(); // refused: with a reason
        if (atomic && rejected.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new ImportResult(0, rejected, true);
        }

        await work.Write(ct);
        return new ImportResult(items.Count - rejected.Count, rejected, false);
    }
}
