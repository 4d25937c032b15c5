using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>What the scorecards of some stores' month are made of, read for all of these stores together.</summary>
internal sealed class MonthFacts
{
    /// <summary>The month's first day and the first after it.</summary>
    public required (DateOnly First, DateOnly NextFirst) Days { get; init; }

    /// <summary>Everybody who worked in a store on any day, by store.</summary>
    public required ILookup<int, Staff> Staff { get; init; }

    /// <summary>What the records give now, by store.</summary>
    public required IReadOnlyDictionary<int, List<MonthMeasure>> Sums { get; init; }

    /// <summary>What is stored.</summary>
    public required StoredSums Stored { get; init; }

    /// <summary>The group's indicators.</summary>
    public required IndicatorCatalogue Catalogue { get; init; }

    /// <summary>The plans in force, by position.</summary>
    public required Dictionary<int, PlanVersion> Plans { get; init; }

    /// <summary>Points given and taken, by employee.</summary>
    public required ILookup<int, Adjustment> Adjustments { get; init; }

    /// <summary>Lines of earlier months, for items that go on with the score before.</summary>
    public required ILookup<(int EmployeeId, int PositionId, string Indicator, ItemScope Scope), (StoreMonth Month, ScorecardLine Line)> Previous { get; init; }
}
