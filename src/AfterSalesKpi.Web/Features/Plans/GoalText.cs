using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Goals in words: what measures them, what is to be reached, how far they are.</summary>
public sealed class GoalText(Words words, PlanText plans, MeasureText measures, GroupCatalogue catalogue)
{
    /// <summary>What measures it.</summary>
    public string Measure(GroupGoal goal) => goal.Indicator is { } key ? measures.Name(key) : goal.Measure ?? "";

    /// <summary>What is to be reached, with its unit.</summary>
    public string Target(GroupGoal goal) => Target(goal, goal.Target);

    /// <summary>What a store is to reach of it, with its unit.</summary>
    public string Target(GroupGoal goal, string target)
    {
        if (goal.Indicator is not { } key || catalogue.Now.Find(key) is not { } indicator) return target;
        return words[indicator.Direction == Direction.HigherIsBetter ? "Plans.Goals.AtLeast" : "Plans.Goals.AtMost", target + plans.Unit(indicator)];
    }

    /// <summary>The value so far, with its unit; "—" without data.</summary>
    public string Value(GoalProgress? progress) => progress is null ? Show.Nothing : measures.Value(progress.Indicator, progress.Value);

    /// <summary>How far it is, in a sentence.</summary>
    public string SoFar(GoalProgress progress, string place) => progress.Value is null
        ? words["Plans.Goals.NoValue", place]
        : words[progress.Reached == true ? "Plans.Goals.IsReached" : "Plans.Goals.NotReached", place, Value(progress)];

    /// <summary>The course of the year in words, for who does not see the picture.</summary>
    public string Course(GroupGoal goal, IReadOnlyList<decimal?> months) => catalogue.Now.Find(goal.Indicator ?? "") is { } indicator
        ? words["Plans.Goals.Course", measures.Name(indicator), string.Join(words["Curve.Between"], months.Select(m => measures.Value(indicator, m)))]
        : "";

    /// <summary>An item that serves it.</summary>
    public string Item(GoalItem item)
    {
        var name = item.Scope == ItemScope.Own ? measures.Name(item.Indicator) : words["Plans.NameOf", measures.Name(item.Indicator), words.Of(item.Scope)];
        return words["Plans.Goals.Item", words.Position(item.Position), name, PlanText.Number(item.WeightBasisPoints / 100m)];
    }

    /// <summary>Where the item's version stands, where it does not hold yet.</summary>
    public string? Phase(GoalItem item) => item.Phase == PlanPhase.InForce ? null : words[$"Plans.Phase.{item.Phase}"];
}
