using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Finds what the stores and people of rows are called. People of the whole group, because an order's advisor or technician may be
/// another store's.
/// </summary>
public sealed class NameRows(KpiDbContext db)
{
    private const int MostNamedSingly = 500;

    /// <summary>The names for some numbers; nobody and no store are passed over.</summary>
    /// <param name="storeIds">The stores.</param>
    /// <param name="employeeIds">The people.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<RowNames> Run(IEnumerable<int?> storeIds, IEnumerable<int?> employeeIds, CancellationToken ct)
    {
        var (stores, people) = (Known(storeIds), Known(employeeIds));
        var storesOfGroup = db.Records.Stores;
        var peopleOfGroup = db.Employees.AsNoTracking();
        // Beyond that many the whole group's list is less work than naming each.
        if (stores.Count <= MostNamedSingly) storesOfGroup = storesOfGroup.Where(s => stores.Contains(s.Id));
        if (people.Count <= MostNamedSingly) peopleOfGroup = peopleOfGroup.Where(e => people.Contains(e.Id));
        var known = await storesOfGroup.Select(s => new { s.Id, s.Code, s.Name, s.TimeZone }).ToListAsync(ct);
        return new RowNames(
            known.ToDictionary(s => s.Id, s => (s.Code, s.Name)),
            known.ToDictionary(s => s.Id, s => s.TimeZone),
            await peopleOfGroup.Select(e => new { e.Id, e.Number, e.Name }).ToDictionaryAsync(e => e.Id, e => (e.Number, e.Name), ct));
    }

    private static List<int> Known(IEnumerable<int?> ids) => [.. ids.OfType<int>().Distinct()];
}
