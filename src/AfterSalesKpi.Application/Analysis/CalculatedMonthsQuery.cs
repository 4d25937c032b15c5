using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads which months have been calculated, as far back as a trend with the year before goes.</summary>
public sealed class CalculatedMonthsQuery(KpiDbContext db)
{
    /// <summary>Months looked back over.</summary>
    public const int Months = 24;

    // Every dashboard asks it first.
    private static readonly PerModel<Func<KpiDbContext, int?, StoreMonth, StoreMonth, IAsyncEnumerable<MonthRuns>>> Read = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, int? storeId, StoreMonth first, StoreMonth last) => db.AppraisalMonths.AsNoTracking()
            .Where(m => (storeId == null || m.StoreId == storeId) && m.Month >= first && m.Month <= last && m.CalculatedAt != null)
            .GroupBy(m => m.Month)
            .Select(g => new MonthRuns
            {
                Month = g.Key,
                State = g.Min(m => m.State),
                CalculatedAt = g.Max(m => m.CalculatedAt),
                Runs = g.Sum(m => m.FencingNumber),
                States = g.Sum(m => (int)m.State),
                Revisions = g.Sum(m => m.Revision),
            })));

    /// <summary>The months up to one, of one store or of all in scope.</summary>
    public async Task<CalculatedMonths> Run(StoreMonth last, int? storeId, CancellationToken ct)
    {
        var first = last.AddMonths(1 - Months);
        List<MonthRuns> rows = [];
        await foreach (var row in Read.Of(db)(db, storeId, first, last).WithCancellation(ct)) rows.Add(row);
        var inOrder = rows.OrderByDescending(r => r.Month).ToList();
        var stamp = new HashCode();
        foreach (var row in inOrder) stamp.Add((row.Month, row.CalculatedAt, row.Runs, row.States, row.Revisions));
        return new CalculatedMonths([.. inOrder.Select(r => new CalculatedMonth(r.Month, r.State, r.CalculatedAt!.Value))], stamp.ToHashCode()); // narrowed above
    }

    /// <summary>Each calculation raises the one, each publishing or locking the other; neither ever falls.</summary>
    private sealed class MonthRuns
    {
        public StoreMonth Month { get; init; }

        public MonthState State { get; init; }

        public DateTime? CalculatedAt { get; init; }

        public long Runs { get; init; }

        public int States { get; init; }

        public int Revisions { get; init; }
    }
}
