using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Files;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>Reads files that were brought: whoever works for the whole group sees all, others those of their stores.</summary>
public sealed class ImportFileList(KpiDbContext db)
{
    /// <summary>A page of those that were taken in, the newest first, and how many there are in all.</summary>
    /// <param name="resources">What may be seen.</param>
    /// <param name="page">Which page.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(int Total, List<ImportFileRow> Rows)> Page(IReadOnlyCollection<string> resources, int page, int size, CancellationToken ct)
    {
        var taken = InScope().Where(f => f.TakenAt != null && resources.Contains(f.Resource));
        return (await taken.CountAsync(ct), await Rows(taken.OrderByDescending(f => f.TakenAt).ThenByDescending(f => f.Id)).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>One of them; null when there is none in scope.</summary>
    public async Task<ImportFileView?> Find(long id, CancellationToken ct)
    {
        var file = InScope().Where(f => f.Id == id);
        if (await Rows(file).SingleOrDefaultAsync(ct) is not { } row) return null;
        var told = await file.Select(f => new { f.Rejections, f.Ignored, Kept = db.ImportFileContents.Any(c => c.ImportFileId == f.Id) }).SingleAsync(ct);
        return new ImportFileView(row, WrittenRejections.Read(told.Rejections), told.Ignored.Split('\n', StringSplitOptions.RemoveEmptyEntries), told.Kept);
    }

    /// <summary>What a file of that kind holds; null once it was forgotten.</summary>
    internal Task<byte[]?> Content(long id, string resource, CancellationToken ct) =>
        db.ImportFileContents.AsNoTracking().Where(c => c.ImportFileId == id && InScope().Any(f => f.Id == id && f.Resource == resource)).Select(c => (byte[]?)c.Bytes).SingleOrDefaultAsync(ct);

    private IQueryable<ImportFile> InScope()
    {
        var (all, stores) = (db.Scope.WholeGroup, db.Scope.StoreIds);
        return db.ImportFiles.AsNoTracking().Where(f => all || (f.StoreId != null && stores.Contains(f.StoreId.Value)));
    }

    private IQueryable<ImportFileRow> Rows(IQueryable<ImportFile> files) =>
        from f in files
        select new ImportFileRow(
            f.Id, f.Resource, f.Name, f.BroughtAt, db.Users.Where(u => u.Id == f.AccountId && u.GroupId == f.GroupId).Select(u => u.DisplayName).First(), f.Rows, f.Added, f.Changed,
            f.Rejected, f.TakenAt, db.Stores.Where(s => s.Id == f.StoreId).Select(s => s.TimeZone).FirstOrDefault());
}
