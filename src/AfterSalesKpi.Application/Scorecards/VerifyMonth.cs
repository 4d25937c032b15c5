using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Forms every stored scorecard of a month again from its stored sums and names what does not come out the same.</summary>
public sealed class VerifyMonth(KpiDbContext db)
{
    /// <summary>The number of scorecards looked at and every difference, as <c>employee number: what differs</c>; none: all holds.</summary>
    public async Task<(int Checked, List<string> Differences)> Run(StoreMonth month, int? storeId, CancellationToken ct)
    {
        var cards = db.Set<Scorecard>().AsNoTracking().Where(c => c.Month == month && (storeId == null || c.StoreId == storeId));
        var ids = await cards.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(ct);
        List<string> differences = [];
        foreach (var batch in ids.Chunk(500))
        {
            var loaded = await db.Set<Scorecard>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().Where(c => batch.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(ct);
            var people = loaded.Select(c => c.EmployeeId).ToList();
            var names = await db.Employees.AsNoTracking().Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Number, ct);
            differences.AddRange(loaded.SelectMany(card => card.Differences().Select(d => $"{names.GetValueOrDefault(card.EmployeeId)}: {d}")));
        }

        return (ids.Count, differences);
    }
}
