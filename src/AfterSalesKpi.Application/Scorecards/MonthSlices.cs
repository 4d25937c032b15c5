using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// A store's month cut at every day on which somebody there joined, left or changed position, store or team: within a slice everybody is what
/// they are. Says whose sums of single slices a scorecard needs, and adds them up by the position held on their days.
/// </summary>
internal sealed class MonthSlices
{
    private readonly Dictionary<(int Indicator, int Employee, int Slice), Measure> ofPeople = [];
    private readonly Dictionary<(int Indicator, int Store, int Slice), Measure> ofStores = [];
    private readonly HashSet<(int Indicator, int Employee)> people = [];
    private readonly HashSet<(int Indicator, int Store)> stores = [];
    private readonly IReadOnlyList<Staff> all;
    private readonly int storeId;
    private readonly DateOnly first;
    private readonly DateOnly nextFirst;

    /// <param name="storeId">The store whose scorecards are made.</param>
    /// <param name="all">Everybody who worked there in the month.</param>
    /// <param name="first">The month's first day.</param>
    /// <param name="nextFirst">The first day after it.</param>
    public MonthSlices(int storeId, IReadOnlyList<Staff> all, DateOnly first, DateOnly nextFirst)
    {
        (this.storeId, this.all, this.first, this.nextFirst) = (storeId, all, first, nextFirst);
        Starts = [.. all.SelectMany(s => s.Stretches).SelectMany(s => new[] { s.From, s.To.AddDays(1) }).Append(first).Where(d => d >= first && d < nextFirst).Distinct().Order()];
    }

    /// <summary>The first day of each slice, in order; the first is the month's.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>Whose rows are to be summed by slice, by indicator.</summary>
    public ILookup<int, int> PeopleNeeded => people.ToLookup(p => p.Indicator, p => p.Employee);

    /// <summary>Which stores' rows are to be summed by slice, by indicator.</summary>
    public ILookup<int, int> StoresNeeded => stores.ToLookup(s => s.Indicator, s => s.Store);

    /// <summary>Notes what a line needs; false when the sums of the whole month are what it asks for.</summary>
    public bool Needs(IIndicator indicator, ItemScope scope, Staff person, int positionId)
    {
        if (!IsCut(scope, person, positionId)) return false;
        var number = indicator.Number;
        if (scope == ItemScope.Store) stores.UnionWith(person.Stretches.Where(s => s.PositionId == positionId).Select(s => (number, s.StoreId)));
        else if (scope == ItemScope.Own) people.Add((number, person.EmployeeId));
        else people.UnionWith(Mates(person).Append(person).Select(s => (number, s.EmployeeId)));
        return true;
    }

    /// <summary>Takes a slice's sums of a person.</summary>
    public void AddPerson(int indicator, int employee, int slice, Measure sums) => Add(ofPeople, (indicator, employee, slice), sums);

    /// <summary>Takes a slice's sums of a store.</summary>
    public void AddStore(int indicator, int store, int slice, Measure sums) => Add(ofStores, (indicator, store, slice), sums);

    /// <summary>The rows of a line on the days on which the position was held; null when the sums of the whole month are what it asks for.</summary>
    public Measure? Of(IIndicator indicator, ItemScope scope, Staff person, int positionId) => !IsCut(scope, person, positionId)
        ? null
        : Enumerable.Range(0, Starts.Count).Aggregate(Measure.None, (sum, slice) => sum + Slice(indicator.Number, scope, person, positionId, slice));

    private Measure Slice(int indicator, ItemScope scope, Staff person, int positionId, int slice)
    {
        var day = Starts[slice];
        if (scope == ItemScope.Own) return person.NearestTo(day).PositionId == positionId ? Own(indicator, person, slice) : Measure.None;

        // Nobody answers for a store or a team on days before the first or after the last day of work.
        if (person.On(day) is not { } held || held.PositionId != positionId) return Measure.None;
        if (scope == ItemScope.Store) return ofStores.GetValueOrDefault((indicator, held.StoreId, slice));
        if (held.Team is null) return Own(indicator, person, slice);
        return all.Where(s => IsIn(s.NearestTo(day), held)).Aggregate(Measure.None, (sum, mate) => sum + Own(indicator, mate, slice));
    }

    private Measure Own(int indicator, Staff person, int slice) => ofPeople.GetValueOrDefault((indicator, person.EmployeeId, slice));

    private bool IsCut(ItemScope scope, Staff person, int positionId) => scope switch
    {
        ItemScope.Own => person.Positions.Count > 1,
        ItemScope.Store => person.Stretches.Any(s => s.StoreId != storeId || s.PositionId != positionId) || !Covers(person),
        _ => !person.IsWhole(first, nextFirst) || Mates(person).Any(m => m.Stretches.Any(s => !IsIn(s, person.Stretches[0]))),
    };

    private bool Covers(Staff person) => person.Stretches[0].From == first && person.Stretches[^1].To.AddDays(1) == nextFirst;

    /// <summary>Everybody who was in a team of the person's on any day.</summary>
    private IEnumerable<Staff> Mates(Staff person) => all.Where(m => m.Stretches.Any(s => person.Stretches.Any(own => own.Team is not null && IsIn(s, own))));

    private static bool IsIn(WorkStretch stretch, WorkStretch team) => (stretch.StoreId, stretch.Team) == (team.StoreId, team.Team);

    private static void Add<T>(Dictionary<T, Measure> sums, T key, Measure more)
        where T : notnull => sums[key] = sums.GetValueOrDefault(key) + more;
}
