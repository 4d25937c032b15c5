using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>
/// 员工: somebody who is appraised. Where the person works, as what and in which team holds from a day
/// (<see cref="EmployeeAssignment"/>); the newest of these is kept on the employee as well, for lists.
/// </summary>
public sealed class Employee : IStoreOwned
{
    /// <summary>Longest number.</summary>
    public const int NumberLength = 32;

    /// <summary>Longest name.</summary>
    public const int NameLength = 50;

    /// <summary>Longest team name.</summary>
    public const int TeamLength = 50;

    private readonly List<EmployeeAssignment> assignments = [];

    private Employee()
    {
    }

    /// <summary>A new employee; <see cref="Assign"/> says where.</summary>
    public Employee(int groupId, string number, string name) => (GroupId, Number, Name) = (groupId, number, name);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The store of the newest assignment.</summary>
    public int StoreId { get; private set; }

    /// <summary>The position of the newest assignment.</summary>
    public int PositionId { get; private set; }

    /// <summary>The team of the newest assignment, if any.</summary>
    public string? Team { get; private set; }

    /// <summary>工号, unique in the group; the natural key of the API.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>First day of work, if known.</summary>
    public DateOnly? HiredOn { get; private set; }

    /// <summary>Last day of work, once it is known.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Where, as what and in which team, from which day on; in order of day.</summary>
    public IReadOnlyList<EmployeeAssignment> Assignments => assignments;

    /// <summary>Renewed by each save (see Data).</summary>
    public int Version { get; private set; }

    /// <summary>Where the person works on a day; before the first assignment, what the first says. Null when there is none at all.</summary>
    public EmployeeAssignment? AssignmentOn(DateOnly day) => assignments.FindLast(a => a.Since <= day) ?? assignments.FirstOrDefault();

    /// <summary>Gives the person another name and other dates of work.</summary>
    public Outcome Describe(string name, DateOnly? hiredOn, DateOnly? leftOn)
    {
        if (string.IsNullOrWhiteSpace(name)) return Outcome.Refused("name", "required");
        if (leftOn < hiredOn) return Outcome.Refused("leftOn", "before-hired");
        (Name, HiredOn, LeftOn) = (name, hiredOn, leftOn);
        return Outcome.Done;
    }

    /// <summary>Says where the person works from a day on. What held from that same day is replaced; earlier and later assignments stay.</summary>
    /// <returns>True when that changed something.</returns>
    public bool Assign(int storeId, int positionId, string? team, DateOnly since)
    {
        var before = assignments.Where(a => a.Since <= since).MaxBy(a => a.Since);
        if (before is not null && before.Says(storeId, positionId, team)) return false;
        var same = assignments.Find(a => a.Since == since);
        if (same is null) assignments.Add(new EmployeeAssignment(this, storeId, positionId, team, since));
        else same.Say(storeId, positionId, team);
        assignments.Sort((a, b) => a.Since.CompareTo(b.Since));
        TakeNewest();
        return true;
    }

    /// <summary>
    /// Takes back what was said from a day on, as if it had never been; what held before goes on. Refused: <c>no-such-assignment</c>, and
    /// <c>only-assignment</c>, for everybody works somewhere.
    /// </summary>
    public Outcome Withdraw(DateOnly since)
    {
        var one = assignments.Find(a => a.Since == since);
        if (one is null) return Outcome.Refused("since", "no-such-assignment");
        if (assignments.Count == 1) return Outcome.Refused("since", "only-assignment");
        assignments.Remove(one);
        TakeNewest();
        return Outcome.Done;
    }

    private void TakeNewest()
    {
        var newest = assignments[^1];
        (StoreId, PositionId, Team) = (newest.StoreId, newest.PositionId, newest.Team);
    }
}
