using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>The sums of a store's month, ready to be asked for by scope.</summary>
internal sealed class MonthSums
{
    private readonly MonthSlices slices;
    private readonly Dictionary<(int Indicator, int Employee), Measure> own = [];
    private readonly Dictionary<int, Measure> store = [];
    private readonly Dictionary<(int Indicator, string Team), Measure> teams = [];

    /// <summary>
    /// Adds them up. Stores and teams leave out people with fewer rows than may be shown, or a score would tell what is hidden of them
    /// (indicators.md, rule 7).
    /// </summary>
    /// <param name="inStore">All rows of the store.</param>
    /// <param name="elsewhere">Rows that the store's people made in other stores.</param>
    /// <param name="staff">The store's people.</param>
    /// <param name="slices">The sums of parts of the month, where somebody needs them.</param>
    /// <param name="catalogue">The group's indicators.</param>
    public MonthSums(IEnumerable<MonthMeasure> inStore, IEnumerable<MonthMeasure> elsewhere, IReadOnlyList<Staff> staff, MonthSlices slices, IndicatorCatalogue catalogue)
    {
        this.slices = slices;
        foreach (var sums in inStore)
        {
            if (Tellable(catalogue.Find(sums.Indicator)?.FewestRows ?? 1, sums.Sums)) Add(store, sums.Indicator, sums.Sums);
            if (sums.EmployeeId is { } employee) Add(own, (sums.Indicator, employee), sums.Sums);
        }

        foreach (var sums in elsewhere)
        {
            if (sums.EmployeeId is { } employee) Add(own, (sums.Indicator, employee), sums.Sums);
        }

        foreach (var person in staff.Where(s => s.Team is not null))
        {
            foreach (var indicator in catalogue.All)
            {
                if (!own.TryGetValue((indicator.Number, person.EmployeeId), out var sums) || !Tellable(indicator.FewestRows, sums)) continue;
                Add(teams, (indicator.Number, person.Team!), sums); // not null: filtered
            }
        }
    }

    /// <summary>The store's rows, added up.</summary>
    public Measure OfStore(IIndicator indicator) => store.GetValueOrDefault(indicator.Number);

    /// <summary>The rows that an item asks of a person in a position; a person without a team is a team of one.</summary>
    public Measure Of(IIndicator indicator, ItemScope scope, Staff person, int positionId) => slices.Of(indicator, scope, person, positionId) ?? scope switch
    {
        ItemScope.Store => OfStore(indicator),
        ItemScope.Team when person.Team is { } team => teams.GetValueOrDefault((indicator.Number, team)),
        _ => own.GetValueOrDefault((indicator.Number, person.EmployeeId)),
    };

    private static bool Tellable(int fewest, Measure sums) => fewest <= 1 || sums.Sample >= fewest;

    private static void Add<T>(Dictionary<T, Measure> sums, T key, Measure more)
        where T : notnull => sums[key] = sums.GetValueOrDefault(key) + more;
}
