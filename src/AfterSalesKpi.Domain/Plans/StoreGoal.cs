using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>门店目标: what one store is to reach of a group's goal, and who answers for it there; measured as the group's goal is.</summary>
public sealed class StoreGoal : IStoreOwned
{
    /// <summary>Longest name of who answers for it.</summary>
    public const int OwnerLength = 100;

    private StoreGoal()
    {
    }

    /// <summary>What a store is to reach of a goal; as much as the group.</summary>
    public StoreGoal(GroupGoal goal, int storeId) => (GroupId, GroupGoalId, StoreId, Target) = (goal.GroupId, goal.Id, storeId, goal.Target);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The group's goal; one of each a store.</summary>
    public int GroupGoalId { get; private set; }

    /// <summary>What the store does for it; null: nothing of its own is said.</summary>
    public string? Text { get; private set; }

    /// <summary>What the store is to reach: a value of the goal's indicator, else in words.</summary>
    public string Target { get; private set; } = "";

    /// <summary>Who answers for it there.</summary>
    public string? Owner { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The number that the target says; null where it is words.</summary>
    public decimal? TargetValue => GoalTarget.Value(Target);

    /// <summary>
    /// Says what the store is to reach. Refused: <c>goal-archived</c>, <c>required</c> (target), <c>too-long</c>, <c>not-a-number</c>,
    /// <c>goal-target-range</c>.
    /// </summary>
    public Outcome Revise(GroupGoal goal, StoreGoalTerms terms)
    {
        if (goal.ArchivedAt is not null) return Outcome.Refused("", "goal-archived");
        var (text, owner) = (GroupGoal.Plain(terms.Text), GroupGoal.Plain(terms.Owner));
        var target = GoalTarget.Read(terms.Target, goal.Indicator is not null);
        List<Problem> problems = [.. target.Problems];
        if (text?.Length > GroupGoal.TextLength) problems.Add(new Problem("text", "too-long", GroupGoal.TextLength));
        if (owner?.Length > OwnerLength) problems.Add(new Problem("owner", "too-long", OwnerLength));
        if (problems.Count > 0) return Outcome.From(problems);
        (Text, Target, Owner) = (text, target.Value!, owner); // no problems: it is there
        return Outcome.Done;
    }

    /// <summary>The same for the goal of another year.</summary>
    public StoreGoal CarryTo(GroupGoal goal) => new(goal, StoreId) { Text = Text, Target = Target, Owner = Owner };
}
