using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>What a store is to reach, as its form holds it.</summary>
public sealed class StoreGoalForm
{
    /// <summary>As it was seen; null where there was nothing yet.</summary>
    public int? Version { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }

    public string? Owner { get; set; }

    public static StoreGoalForm From(GroupGoal goal, StoreGoal? there) => there is null
        ? new() { Target = goal.Target }
        : new() { Version = there.Version, Text = there.Text, Target = there.Target, Owner = there.Owner };

    internal StoreGoalTerms Terms() => new(Text, Target, Owner);
}
