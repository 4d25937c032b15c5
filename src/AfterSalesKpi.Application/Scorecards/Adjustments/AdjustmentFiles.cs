using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>
/// Reads the files that adjustments rest on. Who gives or decides adjustments sees those of the stores in scope; people see those of their
/// own that count, also of a store worked in before.
/// </summary>
public sealed class AdjustmentFiles(KpiDbContext db)
{
    /// <summary>The files of some adjustments that the reader was shown, by the adjustment's number, in order.</summary>
    public async Task<ILookup<int, KeptFileRow>> Of(IReadOnlyCollection<int> adjustments, CancellationToken ct)
    {
        var rows = adjustments.Count == 0 ? [] : await db.BeyondStores<AdjustmentFile>().Where(f => adjustments.Contains(f.AdjustmentId)).OrderBy(f => f.Id)
            .Select(f => new { f.AdjustmentId, Row = new KeptFileRow(f.Name, f.Kind, f.Size) }).Take(adjustments.Count * KeptFile.Most).ToListAsync(ct);
        return rows.ToLookup(r => r.AdjustmentId, r => r.Row);
    }

    /// <summary>The n-th file of an adjustment, from 1; null where the reader sees none.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <param name="number">Which of its files.</param>
    /// <param name="employeeId">The employee that the reader is.</param>
    /// <param name="seesAll">True for who gives or decides adjustments.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<AdjustmentFile?> Find(int adjustment, int number, int? employeeId, bool seesAll, CancellationToken ct)
    {
        var me = employeeId ?? 0;
        var visible = await db.Adjustments.AnyAsync(a => a.Id == adjustment && seesAll, ct)
            || await db.BeyondStores<Adjustment>().AnyAsync(a => a.Id == adjustment && a.EmployeeId == me && a.WithdrawnAt == null && (a.GradeCap == null || a.Approved == true), ct);
        if (number is < 1 or > KeptFile.Most || !visible) return null;
        return await db.BeyondStores<AdjustmentFile>().Where(f => f.AdjustmentId == adjustment).OrderBy(f => f.Id).Skip(number - 1).FirstOrDefaultAsync(ct);
    }
}
