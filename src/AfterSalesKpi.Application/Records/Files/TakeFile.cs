using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>Takes in a file that was tried before: all of it or its good rows, in one transaction, once.</summary>
public sealed class TakeFile(KpiDbContext db, ImportTransaction transaction, ImportFileList files, TimeProvider clock)
{
    /// <summary>
    /// Takes it in. Refused: <c>file-forgotten</c>, <c>file-taken</c>, <c>busy</c>, and with all or none <c>rows-rejected</c>, when a row cannot be taken.
    /// </summary>
    /// <param name="id">The file's number.</param>
    /// <param name="import">What its rows are.</param>
    /// <param name="columns">How they stand in it.</param>
    /// <param name="allOrNone">One bad row keeps the whole file out.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Outcome> Run(long id, IImport import, IReadOnlyList<FileColumn> columns, bool allOrNone, CancellationToken ct)
    {
        if (await files.Content(id, import.Resource, ct) is not { } bytes) return Outcome.Refused("", "file-forgotten");
        using var content = new MemoryStream(bytes);
        var read = await TableFile.Read(content, ct);
        if (!read.Succeeded) return read;
        var items = new FileItems(import.Resource, read.Value, columns);
        var tried = new TriedFile(db, import.Resource);
        await tried.Begin(ct);
        var first = true;
        var outcome = await transaction.Watched(
            async (result, stop) =>
            {
                if (result.Undone) return false;
                await tried.Count(result, stop);
                first = await Finish(id, items, result, tried, stop);
                return first;
            },
            () => import.Run(items.Body, allOrNone, ct));
        if (!outcome.Succeeded) return outcome;
        if (outcome.Value.Undone) return Outcome.Refused("", "rows-rejected", outcome.Value.Rejected.Count);
        return first ? Outcome.Done : Outcome.Refused("", "file-taken");
    }

    /// <summary>True for whoever is first to take the file in; for a second one nothing is kept.</summary>
    private async Task<bool> Finish(long id, FileItems items, ImportResult result, TriedFile tried, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rejections = WrittenRejections.Write(result.Rejected.Select(items.Of));
        return await db.ImportFiles.Where(f => f.Id == id && f.TakenAt == null).ExecuteUpdateAsync(
            f => f.SetProperty(x => x.TakenAt, now).SetProperty(x => x.Added, tried.Added).SetProperty(x => x.Changed, tried.Changed)
                .SetProperty(x => x.Rejected, result.Rejected.Count).SetProperty(x => x.Rejections, rejections),
            ct) == 1;
    }
}
