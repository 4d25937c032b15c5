using System.Globalization;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>A draft and what was typed.</summary>
public sealed record EditModel(PlanVersionView View, PlanForm Form, IReadOnlyList<(int Id, string Name)> Stores)
{
    /// <summary>The values of the last twelve months by indicator and scope.</summary>
    public required IReadOnlyDictionary<(string Indicator, ItemScope Scope), Spread> Spreads { get; init; }

    /// <summary>The group's goals that an item can be said to serve.</summary>
    public required IReadOnlyList<GoalChoice> Goals { get; init; }

    /// <summary>The goals of the draft's year that no item of any published plan serves.</summary>
    public required IReadOnlyList<GoalChoice> Unserved { get; init; }

    /// <summary>True when the first month as typed has begun.</summary>
    public required bool Late { get; init; }

    /// <summary>True when somebody saved another version in the meantime.</summary>
    public bool Conflict { get; init; }

    /// <summary>The weights as typed, added up; what cannot be read counts as 0.</summary>
    public decimal Sum => Form.Items.Sum(i => decimal.TryParse(i.Weight, NumberStyles.Number, CultureInfo.InvariantCulture, out var w) ? w : 0);
}
