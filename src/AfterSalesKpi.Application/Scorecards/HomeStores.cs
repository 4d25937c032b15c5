using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Where people are appraised who did work in some stores, or answered for one for a part of the month: when such a store's sums change,
/// their own store calculates again.
/// </summary>
internal sealed class HomeStores
{
    private readonly Dictionary<int, int> homes;
    private readonly ILookup<int, int> moved;

    private HomeStores(Dictionary<int, int> homes, ILookup<int, int> moved) => (this.homes, this.moved) = (homes, moved);

    /// <summary>Reads them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="storeIds">The stores whose sums may change.</param>
    /// <param name="people">Everybody with sums there, old or new.</param>
    /// <param name="days">The month's first day and the first after it.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<HomeStores> Read(
        KpiDbContext db, IReadOnlyCollection<int> storeIds, IReadOnlyCollection<int> people, (DateOnly First, DateOnly NextFirst) days, CancellationToken ct)
    {
        var (first, nextFirst) = days;
        var homes = await db.Employees.Where(e => people.Contains(e.Id)).Select(e => new { e.Id, e.StoreId }).ToDictionaryAsync(e => e.Id, e => e.StoreId, ct);
        var moved = await db.Employees
            .Where(e => e.Assignments.Any(a => a.Since > first && a.Since < nextFirst) && e.Assignments.Any(a => storeIds.Contains(a.StoreId) && a.Since < nextFirst))
            .Select(e => new { Home = e.StoreId, Held = e.Assignments.Where(a => a.Since < nextFirst).Select(a => a.StoreId).ToList() }).ToListAsync(ct);
        return new HomeStores(homes, moved.SelectMany(m => m.Held.Distinct().Select(at => (At: at, m.Home))).ToLookup(m => m.At, m => m.Home));
    }

    /// <summary>The other stores that a store's new sums are news for.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="changed">Whose sums there changed.</param>
    public List<int> Of(int storeId, IEnumerable<int> changed) =>
        [.. changed.Where(homes.ContainsKey).Select(p => homes[p]).Concat(moved[storeId]).Where(home => home != storeId).Distinct().Order()];
}
