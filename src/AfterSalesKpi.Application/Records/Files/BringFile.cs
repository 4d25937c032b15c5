using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Files;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>Takes a file of rows from somebody, tries it and keeps it for a day; of what it holds nothing is taken in yet.</summary>
public sealed class BringFile(KpiDbContext db, ImportTransaction transaction, ForgetFiles forget, TimeProvider clock)
{
    /// <summary>Tries it. Refused, for the field <c>file</c>: what <see cref="TableFile"/> refuses, <c>no-known-columns</c>, <c>busy</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="import">What its rows are.</param>
    /// <param name="columns">How they stand in it.</param>
    /// <param name="accountId">Who brings it.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The file's number.</returns>
    public async Task<Outcome<long>> Run(Stream file, string name, IImport import, IReadOnlyList<FileColumn> columns, int accountId, CancellationToken ct)
    {
        await forget.Run(ct);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        content.Position = 0;
        var read = await TableFile.Read(content, ct);
        if (!read.Succeeded) return read.Problems.ToList();
        var items = new FileItems(import.Resource, read.Value, columns);
        if (items.MeansNothing) return new Problem("file", "no-known-columns", columns[0].Headings[0]);
        var tried = new TriedFile(db, import.Resource);
        await tried.Begin(ct);
        var outcome = await transaction.Watched(
            async (result, stop) =>
            {
                await tried.Count(result, stop);
                return false;
            },
            () => import.Run(items.Body, false, ct));
        if (!outcome.Succeeded) return outcome.Problems.Select(p => p with { Field = "file" }).ToList();
        var rejected = outcome.Value.Rejected;
        var kept = new ImportFile(db.Scope.GroupId, db.Scope.WholeGroup ? null : db.Scope.StoreIds[0], accountId, import.Resource, name, clock.GetUtcNow().UtcDateTime);
        kept.Judge(items.Count, tried.Added, tried.Changed, rejected.Count, WrittenRejections.Write(rejected.Select(items.Of)), WrittenRejections.Lines(items.Ignored));
        await using var saving = await db.Database.BeginTransactionAsync(ct);
        db.Add(kept);
        await db.SaveChangesAsync(ct);
        db.Add(new ImportFileContent(kept, content.ToArray()));
        await db.SaveChangesAsync(ct);
        await saving.CommitAsync(ct);
        return kept.Id;
    }
}
