using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How far a store's months have come.</summary>
/// <param name="Code">The store's code.</param>
/// <param name="Name">The store's name.</param>
/// <param name="States">One a month of the overview, in its order.</param>
public sealed record StoreStates(string Code, string Name, IReadOnlyList<MonthState> States);
