using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>The stored sums of a month for items that some scorecards do not have: what the plan tried out asks for anew.</summary>
internal sealed class TrialSums
{
    private readonly Dictionary<(int Indicator, int Employee), Measure> own = [];
    private readonly Dictionary<(int Indicator, int Store), Measure> stores = [];
    private readonly Dictionary<(int Indicator, int Store, string Team), Measure> teams = [];

    /// <summary>Reads the sums of some indicators; nothing where none is asked for.</summary>
    public static async Task<TrialSums> Of(KpiDbContext db, StoreMonth month, IReadOnlyList<PlanItem> items, IndicatorCatalogue catalogue, CancellationToken ct)
    {
        var sums = new TrialSums();
        if (items.Count == 0) return sums;
        var numbers = items.Select(i => catalogue.Find(i.Indicator)!.Number).Distinct().ToList(); // a plan's items are of the catalogue
        var rows = await db.MonthMeasures.AsNoTracking().Where(m => m.Month == month && numbers.Contains(m.Indicator))
            .Select(m => new { m.Indicator, m.StoreId, m.EmployeeId, m.Numerator, m.Denominator, m.Sample }).ToListAsync(ct);
        foreach (var row in rows)
        {
            var measure = new Measure(row.Numerator, row.Denominator, row.Sample);
            Add(sums.stores, (row.Indicator, row.StoreId), measure);
            if (row.EmployeeId is { } employee) Add(sums.own, (row.Indicator, employee), measure);
        }

        if (!items.Any(i => i.Scope == ItemScope.Team)) return sums;
        var members = await db.Scorecards.AsNoTracking().Where(c => c.Month == month && c.Team != null).Select(c => new { c.EmployeeId, c.StoreId, c.Team }).Distinct().ToListAsync(ct);
        foreach (var member in members)
        {
            foreach (var number in numbers)
            {
                if (sums.own.TryGetValue((number, member.EmployeeId), out var measure)) Add(sums.teams, (number, member.StoreId, member.Team!), measure); // not null: filtered
            }
        }

        return sums;
    }

    /// <summary>The rows that an item asks for; a person without a team is a team of one.</summary>
    public Measure Of(IIndicator indicator, ItemScope scope, TrialSource card) => scope switch
    {
        ItemScope.Store => OfStore(indicator, card.StoreId),
        ItemScope.Team when card.Team is { } team => teams.GetValueOrDefault((indicator.Number, card.StoreId, team)),
        _ => own.GetValueOrDefault((indicator.Number, card.EmployeeId)),
    };

    /// <summary>The store's rows.</summary>
    public Measure OfStore(IIndicator indicator, int storeId) => stores.GetValueOrDefault((indicator.Number, storeId));

    private static void Add<T>(Dictionary<T, Measure> sums, T key, Measure more)
        where T : notnull => sums[key] = sums.GetValueOrDefault(key) + more;
}
