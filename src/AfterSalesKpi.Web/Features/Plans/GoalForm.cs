using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>A group's goal as its form holds it.</summary>
public sealed class GoalForm
{
    public int? Version { get; set; }

    public int? Year { get; set; }

    public string? Text { get; set; }

    /// <summary>The key of the indicator that measures it; empty: something else does.</summary>
    public string? Indicator { get; set; }

    public string? Measure { get; set; }

    public string? Target { get; set; }

    public static GoalForm From(GroupGoal goal) => new()
    {
        Version = goal.Version, Year = goal.Year, Text = goal.Text, Indicator = goal.Indicator, Measure = goal.Measure, Target = goal.Target,
    };

    internal GoalTerms Terms() => new(Text, Indicator, Measure, Target);
}
