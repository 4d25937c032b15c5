using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Employees by number, of the whole group: an order may be anybody's, whatever stores an API key holds.</summary>
internal sealed class FoundEmployees(KpiDbContext db)
{
    private readonly Dictionary<string, int> byNumber = new(StringComparer.Ordinal);

    public async Task Load(IEnumerable<string?> numbers, CancellationToken ct)
    {
        var wanted = numbers.OfType<string>().Where(n => !byNumber.ContainsKey(n)).Distinct(StringComparer.Ordinal).ToList();
        var found = await Chunks.Find(wanted, some => db.Employees.AsNoTracking().Where(e => some.Contains(e.Number)).Select(e => new { e.Id, e.Number }), ct);
        foreach (var e in found) byNumber[e.Number] = e.Id;
    }

    public bool Find(string number, out int id) => byNumber.TryGetValue(number, out id);

    /// <summary>
    /// The given employee's number in the database, else the known one; refuses the item when the given one does not exist.
    /// </summary>
    public int? Or<TPatch>(ImportItem<TPatch> item, string field, Optional<string?> given, int? known)
    {
        if (!given.IsGiven) return known;
        if (given.Value is null) return null;
        if (byNumber.TryGetValue(given.Value, out var id)) return id;
        item.Refuse(new Domain.Shared.Problem(field, "unknown-employee", given.Value));
        return known;
    }
}
