using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How far each month has come in each store.</summary>
/// <param name="Months">The months, the oldest first.</param>
/// <param name="Stores">A page of the stores, in order of code.</param>
/// <param name="TotalStores">How many stores there are.</param>
public sealed record MonthOverview(IReadOnlyList<StoreMonth> Months, IReadOnlyList<StoreStates> Stores, int TotalStores);
