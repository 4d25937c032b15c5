using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>关账日历 of a group: by the end of which working day after a month's end each step is to be done, and whose it is.</summary>
public sealed class CloseCalendar : IGroupOwned
{
    /// <summary>Latest day.</summary>
    public const int MostDays = 40;

    /// <summary>The usual days, step by step.</summary>
    public static readonly IReadOnlyList<int> UsualDays = [2, 3, 4, 5, 8, 10];

    private static readonly IReadOnlyList<Role> UsualOwners =
        [Role.ServiceManager, Role.HumanResources, Role.ServiceManager, Role.HumanResources, Role.HumanResources, Role.HumanResources];

    private CloseCalendar()
    {
    }

    /// <summary>The usual calendar.</summary>
    public CloseCalendar(int groupId) => GroupId = groupId;

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Working days after the month's end, step by step.</summary>
    public IReadOnlyList<int> Days { get; private set; } = UsualDays;

    /// <summary>Whose each step is, step by step.</summary>
    public IReadOnlyList<Role> Owners { get; private set; } = UsualOwners;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The day of a step.</summary>
    public int DayOf(CloseStep step) => Days[(int)step - 1];

    /// <summary>Whose a step is.</summary>
    public Role OwnerOf(CloseStep step) => Owners[(int)step - 1];

    /// <summary>Sets it, step by step. Refused beside the step: <c>out-of-range</c>, <c>steps-out-of-order</c>, <c>invalid</c> (owner).</summary>
    public Outcome Set(IReadOnlyList<int> days, IReadOnlyList<Role> owners)
    {
        var steps = Enum.GetValues<CloseStep>().Length;
        if (days.Count != steps || owners.Count != steps) return Outcome.Refused("", "invalid");
        List<Problem> problems = [];
        for (var i = 0; i < steps; i++)
        {
            if (days[i] is < 0 or > MostDays) problems.Add(new Problem($"days[{i}]", "out-of-range", 0, MostDays));
            else if (i > 0 && days[i] < days[i - 1]) problems.Add(new Problem($"days[{i}]", "steps-out-of-order"));
            if (!Enum.IsDefined(owners[i])) problems.Add(new Problem($"owners[{i}]", "invalid"));
        }

        if (problems.Count > 0) return Outcome.From(problems);
        if (!days.SequenceEqual(Days)) Days = [.. days];
        if (!owners.SequenceEqual(Owners)) Owners = [.. owners];
        return Outcome.Done;
    }
}
