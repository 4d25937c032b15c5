using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>Says what is open in a month before it is published, store by store, and lists it.</summary>
public sealed class ChecklistQuery(KpiDbContext db)
{
    /// <summary>Most records that a list shows.</summary>
    public const int MostRecords = 200;

    private const int MostStores = 200;

    /// <summary>The stores in order of code, each with what is open.</summary>
    public async Task<List<StoreChecks>> Run(StoreMonth month, int? storeId, CancellationToken ct)
    {
        var stores = await Stores(storeId, ct);
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (counts, asked) = (new Dictionary<(int, CheckItem), int>(), new Dictionary<int, int>());
        foreach (var zone in stores.GroupBy(s => s.TimeZone)) // one as a rule
        {
            var open = new OpenRecords(db, [.. zone.Select(s => s.Id)], month, month.Period(LocalTime.Zone(zone.Key), firstDay));
            foreach (var item in Enum.GetValues<CheckItem>())
            {
                if (open.Of(item) is not { } records) continue;
                foreach (var found in await records.GroupBy(r => r.StoreId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)) counts[(found.Key, item)] = found.Count;
            }

            foreach (var found in await open.Asked().GroupBy(o => o.StoreId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)) asked[found.Key] = found.Count;
        }

        var ids = stores.ConvertAll(s => s.Id);
        var people = await PlansOfMonth.Of(db, month, firstDay, ids, ct);
        foreach (var item in PlansOfMonth.Items)
        {
            foreach (var found in await people.Open(item).GroupBy(e => e.StoreId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)) counts[(found.Key, item)] = found.Count;
        }

        var appraised = await people.Appraised().GroupBy(e => e.StoreId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var moves = await db.ScoreMoves.AsNoTracking().Where(m => m.Month == month && ids.Contains(m.StoreId)).GroupBy(m => m.StoreId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return
        [
            .. stores.Select(s => new StoreChecks(
                s.Id, s.Code, s.Name, s.TimeZone, Enum.GetValues<CheckItem>().Where(i => counts.ContainsKey((s.Id, i))).ToDictionary(i => i, i => counts[(s.Id, i)]), moves.GetValueOrDefault(s.Id))
            {
                OutOf = new Dictionary<CheckItem, int> { [CheckItem.MissingSurveys] = asked.GetValueOrDefault(s.Id), [CheckItem.UnreadPlans] = appraised.GetValueOrDefault(s.Id) },
            }),
        ];
    }

    /// <summary>What is open of one item in a store, the earliest first.</summary>
    public async Task<List<CheckRecord>> List(StoreMonth month, int storeId, CheckItem item, CancellationToken ct, int most = MostRecords)
    {
        if ((await Stores(storeId, ct)).FirstOrDefault() is not { } store) return [];
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        if (PlansOfMonth.Items.Contains(item)) return await (await PlansOfMonth.Of(db, month, firstDay, [storeId], ct)).List(item, most, ct);
        var records = new OpenRecords(db, [storeId], month, month.Period(LocalTime.Zone(store.TimeZone), firstDay)).Of(item);
        if (records is null) return [];
        var found = await records.OrderBy(r => r.At).ThenBy(r => r.Key).Take(most).ToListAsync(ct);
        return [.. found.Select(r => new CheckRecord(r.Key, r.At, r.Detail))];
    }

    /// <summary>The scores that the last calculation of a store's month moved, the greatest difference first.</summary>
    public async Task<List<MovedScore>> Moves(StoreMonth month, int storeId, CancellationToken ct)
    {
        var moves = await (
            from m in db.ScoreMoves.AsNoTracking()
            where m.Month == month && m.StoreId == storeId
            join e in db.Employees.AsNoTracking() on m.EmployeeId equals e.Id
            select new MovedScore(e.Number, e.Name, m.BeforeHundredths, m.AfterHundredths, m.At)).Take(MostRecords).ToListAsync(ct);
        return [.. moves.OrderByDescending(m => Math.Abs((m.AfterHundredths ?? 0) - (m.BeforeHundredths ?? 0))).ThenBy(m => m.Number, StringComparer.Ordinal)];
    }

    private async Task<List<Store>> Stores(int? storeId, CancellationToken ct) =>
        await db.Stores.AsNoTracking().Where(s => storeId == null || s.Id == storeId).OrderBy(s => s.Code).ThenBy(s => s.Id).Take(MostStores).ToListAsync(ct);
}
