using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// The sums of a month that are stored: those of some stores, and of their people in all others. Only a run that holds a store's month
/// writes its sums, so what was read after the run began stays true until it saves.
/// </summary>
internal sealed class StoredSums
{
    private readonly Dictionary<int, List<MonthMeasure>> ofStores;
    private readonly List<MonthMeasure> elsewhere;

    private StoredSums(Dictionary<int, List<MonthMeasure>> ofStores, List<MonthMeasure> elsewhere) => (this.ofStores, this.elsewhere) = (ofStores, elsewhere);

    public static async Task<StoredSums> Read(KpiDbContext db, StoreMonth month, IReadOnlyCollection<int> storeIds, IEnumerable<int> people, CancellationToken ct)
    {
        var stored = db.MonthMeasures.AsNoTracking().Where(m => m.Month == month);
        var inStores = (await stored.Where(m => storeIds.Contains(m.StoreId)).ToListAsync(ct)).ToLookup(m => m.StoreId);
        List<int?> asked = [.. people.Distinct()];
        return new StoredSums(
            storeIds.ToDictionary(s => s, s => inStores[s].ToList()),
            await stored.Where(m => !storeIds.Contains(m.StoreId) && asked.Contains(m.EmployeeId)).ToListAsync(ct));
    }

    /// <summary>The sums of one of the stores.</summary>
    public IReadOnlyList<MonthMeasure> Of(int storeId) => ofStores[storeId];

    /// <summary>What a store's people did in every other store.</summary>
    public IEnumerable<MonthMeasure> Elsewhere(int storeId, IEnumerable<Staff> staff)
    {
        var people = staff.Select(s => s.EmployeeId).ToHashSet();
        return ofStores.Where(s => s.Key != storeId).SelectMany(s => s.Value).Concat(elsewhere).Where(m => m.EmployeeId is { } who && people.Contains(who));
    }

    /// <summary>Takes note that a store's sums have been saved: stores that come after it find these.</summary>
    public void Replace(int storeId, List<MonthMeasure> sums) => ofStores[storeId] = sums;
}
