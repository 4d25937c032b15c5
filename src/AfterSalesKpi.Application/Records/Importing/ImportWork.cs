using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>One attempt at taking in a body, within its transaction: what was looked up, and what is to be written at its end.</summary>
internal sealed class ImportWork(KpiDbContext db, DateTime now, int firstDayOfMonth)
{
    private readonly Dictionary<string, StoreClock> storesByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, StoreClock> storesById = [];
    private readonly List<Func<CancellationToken, Task>> afterwards = [];

    public KpiDbContext Db => db;

    public DateTime Now => now;

    public int FirstDayOfMonth => firstDayOfMonth;

    public int GroupId => db.Scope.GroupId;

    public MonthMarks Marks { get; } = new(now);

    public NewRows New { get; } = new();

    public FoundEmployees Employees { get; } = new(db);

    public FoundParts Parts { get; } = new(db);

    public FoundTolerances Tolerances { get; } = new(db);

    public FoundOrders Orders { get; } = new(db);

    /// <summary>Finds stores by code; those outside the scope are not there.</summary>
    public async Task LoadStores(IEnumerable<string?> codes, CancellationToken ct)
    {
        var unknown = codes.OfType<string>().Where(c => !storesByCode.ContainsKey(c)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var s in await Chunks.Find(unknown, some => db.Stores.AsNoTracking().Where(s => some.Contains(s.Code)), ct)) Remember(s);
    }

    /// <summary>Finds stores by number, of the whole group: marks may fall on stores that the scope does not hold.</summary>
    public async Task LoadStores(IEnumerable<int> ids, CancellationToken ct)
    {
        var unknown = ids.Where(i => !storesById.ContainsKey(i)).Distinct().ToList();
        foreach (var s in await Chunks.Find(unknown, some => db.Records.Stores.Where(s => some.Contains(s.Id)), ct)) Remember(s);
    }

    /// <summary>The visible store of that code, or null.</summary>
    public StoreClock? Store(string? code) => code is null ? null : storesByCode.GetValueOrDefault(code);

    /// <summary>A store looked up before.</summary>
    public StoreClock Store(int id) => storesById[id];

    /// <summary>Writes what is new, what has changed and the marks.</summary>
    public async Task Write(CancellationToken ct)
    {
        await New.Write(db, ct);
        await db.SaveChangesAsync(ct);
        foreach (var next in afterwards)
        {
            await next(ct);
            await db.SaveChangesAsync(ct);
        }

        await Marks.Write(db, ct);
    }

    /// <summary>
    /// Something to be done when all else is written. Writers of a group wait for each other at the head of its trail, so what is read
    /// then includes everything that others wrote meanwhile.
    /// </summary>
    public void Afterwards(Func<CancellationToken, Task> next) => afterwards.Add(next);

    private void Remember(Domain.Organization.Store s)
    {
        var clock = storesById.GetValueOrDefault(s.Id) ?? new StoreClock(s.GroupId, s.Id, s.Code, s.TimeZone, firstDayOfMonth);
        storesById[s.Id] = clock;
        if (db.Scope.Holds(s.GroupId, s.Id)) storesByCode[s.Code] = clock;
    }
}
