using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A scorecard with the names that people know things by.</summary>
/// <param name="Card">The scorecard itself.</param>
/// <param name="State">The state of its store's month.</param>
/// <param name="StoreCode">The store's code.</param>
/// <param name="StoreName">The store's name.</param>
/// <param name="EmployeeNumber">工号.</param>
/// <param name="EmployeeName">Name.</param>
/// <param name="PositionCode">The position's code.</param>
/// <param name="PositionName">The position's name.</param>
/// <param name="PlanNumber">The version number of the plan.</param>
/// <param name="Lines">Its lines in order.</param>
public sealed record ScorecardView(
    Scorecard Card,
    MonthState State,
    string StoreCode,
    string StoreName,
    string EmployeeNumber,
    string EmployeeName,
    string PositionCode,
    string PositionName,
    int PlanNumber,
    IReadOnlyList<ScorecardLine> Lines)
{
    /// <summary>What the positions of its lines and stretches are called, by number.</summary>
    public IReadOnlyDictionary<int, (string Code, string Name)> Positions { get; init; } = new Dictionary<int, (string, string)>();

    /// <summary>True when more than one position was held and scored.</summary>
    public bool HasParts => Lines.Select(l => l.PositionId).Distinct().Skip(1).Any();

    /// <summary>Why the plan was published after its first month had begun; null: it was in time.</summary>
    public string? PlanLateReason { get; init; }
}
