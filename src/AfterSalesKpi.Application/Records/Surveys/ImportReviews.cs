using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Takes in a file of reviews and of the manufacturer's survey: all of it, or nothing and every bad row named. The same file again adds nothing.</summary>
public sealed class ImportReviews(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>Takes it in for a store.</summary>
    /// <param name="file">A workbook or text with separators.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>What came of it; or why the file cannot be read, or which column is missing (<c>column-missing</c>).</returns>
    public async Task<Outcome<ImportedReviews>> Run(Stream file, int storeId, CancellationToken ct)
    {
        var read = await TableFile.Read(file, ct);
        if (!read.Succeeded) return read.Problems.ToList();
        var columns = new ReviewColumns(read.Value);
        if (columns.Missing is { } missing) return new Problem("file", "column-missing", missing);
        return await transaction.Run(work => Take(work, read.Value, columns, storeId, ct), ct);
    }

    private async Task<Outcome<ImportedReviews>> Take(ImportWork work, Table table, ReviewColumns columns, int storeId, CancellationToken ct)
    {
        await work.LoadStores([storeId], ct);
        var store = work.Store(storeId);
        var rows = table.Rows.Select(r => columns.Read(r, store.Zone)).ToList();
        var orders = await Orders(storeId, rows, ct);
        var wrong = rows.SelectMany(r => r.Problems.Select(p => (r.Number, p)))
            .Concat(rows.Where(r => r.Order is not null && !orders.ContainsKey(r.Order)).Select(r => (r.Number, new Problem("order", "unknown-order", r.Order!)))) // asked for
            .ToList();
        var keys = rows.ConvertAll(r => r.Reference ?? Fingerprint(r));
        var known = (await Chunks.Find(keys, some => db.OutsideReviews.Where(r => r.StoreId == storeId && some.Contains(r.Reference)), ct)).ToDictionary(r => r.Reference);
        var added = 0;
        var unreadable = wrong.Select(w => w.Item1).ToHashSet();
        for (var n = 0; n < rows.Count; n++)
        {
            if (unreadable.Contains(rows[n].Number)) continue;
            if (!known.TryGetValue(keys[n], out var review))
            {
                db.Add(known[keys[n]] = review = new OutsideReview(work.GroupId, storeId, keys[n]));
                added++;
            }

            var row = rows[n];
            var order = row.Order is null ? review.WorkOrderId : orders[row.Order];
            var revised = review.Revise(row.Platform, row.At, row.Score, row.Text, order, row.AnsweredAt ?? review.AnsweredAt);
            wrong.AddRange(revised.Problems.Select(p => (row.Number, p)));
        }

        wrong.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        if (wrong.Count > 0) db.ChangeTracker.Clear();
        else await work.Write(ct);
        return new ImportedReviews(wrong.Count > 0 ? 0 : added, wrong.Count > 0 ? 0 : rows.Count - added, wrong);
    }

    private async Task<Dictionary<string, long>> Orders(int storeId, List<ReadReview> rows, CancellationToken ct)
    {
        var numbers = rows.Select(r => r.Order).OfType<string>().Distinct().ToList();
        var found = await Chunks.Find(numbers, some => db.WorkOrders.AsNoTracking().Where(o => o.StoreId == storeId && some.Contains(o.Number)).Select(o => new { o.Number, o.Id }), ct);
        return found.ToDictionary(o => o.Number, o => o.Id);
    }

    /// <summary>What a review is known by where its platform gives it no number: the same row again is the same review.</summary>
    private static string Fingerprint(ReadReview r) =>
        "R-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{r.Platform}|{r.At:O}|{r.Score}|{r.Text}")))[..32];
}
