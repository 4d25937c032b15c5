using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Finds rows for many keys with few questions, none longer than any of the databases allows.</summary>
internal static class Chunks
{
    /// <summary>Keys a question; SQL Server takes 2,100 parameters.</summary>
    public const int Size = 1_000;

    public static async Task<List<TRow>> Find<TKey, TRow>(
        IReadOnlyCollection<TKey> keys, Func<TKey[], IQueryable<TRow>> question, CancellationToken ct)
    {
        var rows = new List<TRow>();
        foreach (var some in keys.Chunk(Size)) rows.AddRange(await question(some).ToListAsync(ct));
        return rows;
    }
}
