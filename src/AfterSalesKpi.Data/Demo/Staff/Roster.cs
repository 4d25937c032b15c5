using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Data.Demo.Staff;

/// <summary>
/// Who works in a store: as many as its orders need, the first of each kind for good. One technician comes later, one advisor leaves
/// and is replaced, and one technician becomes an advisor, so that months have people who were there for a part of them.
/// </summary>
internal sealed class Roster
{
    private readonly List<Person> people = [];
    private readonly List<(DateOnly On, Person Who, PositionKind Next)> changes = [];
    private readonly IReadOnlyDictionary<PositionKind, int> positions;
    private readonly Dice dice;
    private readonly Store store;
    private readonly int storeNumber;

    /// <summary>Hires everybody; the employees are yet to be saved.</summary>
    /// <param name="store">The store.</param>
    /// <param name="storeNumber">Its number in the group.</param>
    /// <param name="positions">The group's positions by kind.</param>
    /// <param name="orders">Orders in a usual month.</param>
    /// <param name="first">The first day of which the demo tells.</param>
    /// <param name="months">How many months it tells.</param>
    /// <param name="dice">Chance.</param>
    public Roster(Store store, int storeNumber, IReadOnlyDictionary<PositionKind, int> positions, int orders, DateOnly first, int months, Dice dice)
    {
        (this.store, this.storeNumber, this.positions, this.dice) = (store, storeNumber, positions, dice);
        Hire(PositionKind.ServiceManager, "管理", 1, first);
        Hire(PositionKind.ServiceAdvisor, "前台", Math.Max(3, (orders + 84) / 85), first);
        Hire(PositionKind.Technician, "机修", Math.Max(4, (orders + 59) / 60), first);
        Hire(PositionKind.Technician, "钣喷", Math.Max(2, (orders + 149) / 150), first);
        Hire(PositionKind.PartsClerk, "配件", Math.Max(2, (orders + 249) / 250), first);
        Hire(PositionKind.CustomerCare, "客服", Math.Max(2, (orders + 199) / 200), first);
        if (months >= 6) ComeAndGo(first, months);
    }

    public IReadOnlyList<Person> All => people;

    /// <summary>The first of a kind: somebody who is always there.</summary>
    public Person First(PositionKind kind) => people.First(p => p.Kind == kind);

    /// <summary>Who of a kind works on a day; somebody always does.</summary>
    public IReadOnlyList<Person> Present(PositionKind kind, DateOnly day)
    {
        IReadOnlyList<Person> present = [.. people.Where(p => p.Kind == kind && p.WorksOn(day))];
        return present.Count > 0 ? present : [First(kind)];
    }

    /// <summary>A new day: some change what they work as.</summary>
    public void Begin(DateOnly day)
    {
        foreach (var change in changes.Where(c => c.On == day)) change.Who.Become(change.Next);
        if (day.Day != 1) return;
        foreach (var person in people) person.Age();
    }

    private void Hire(PositionKind kind, string team, int count, DateOnly before)
    {
        for (var i = 0; i < count; i++)
        {
            var group = count > 6 ? $"{team}{"一二三四五六七八九"[i / 6 % 9]}组" : $"{team}组";
            Hire(kind, group, before.AddDays(-dice.Between(60, 2500)));
        }
    }

    private void Hire(PositionKind kind, string team, DateOnly on)
    {
        var employee = new Employee(store.GroupId, $"E{storeNumber:00}{people.Count + 1:000}", PersonNames.Person(dice));
        employee.Describe(employee.Name, on, null).Insist();
        employee.Assign(store.Id, positions[kind], team, on);
        people.Add(new Person(employee, kind, dice.For(people.Count)) { DoesBodywork = team.StartsWith("钣喷", StringComparison.Ordinal) });
    }

    private void ComeAndGo(DateOnly first, int months)
    {
        Hire(PositionKind.Technician, "机修组", first.AddMonths(months / 3).AddDays(9));

        var leaver = people.Last(p => p.Kind == PositionKind.ServiceAdvisor).Employee;
        var left = first.AddMonths(months / 2).AddDays(17);
        leaver.Describe(leaver.Name, leaver.HiredOn, left).Insist();
        Hire(PositionKind.ServiceAdvisor, "前台组", left.AddDays(1));

        var mover = people.Where(p => p.Kind == PositionKind.Technician && !p.DoesBodywork).Skip(2).First();
        var since = first.AddMonths(months * 2 / 3).AddDays(14);
        mover.Employee.Assign(store.Id, positions[PositionKind.ServiceAdvisor], "前台组", since);
        changes.Add((since, mover, PositionKind.ServiceAdvisor));
    }
}
