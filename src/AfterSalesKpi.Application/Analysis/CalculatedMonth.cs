using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>A month that has stored sums.</summary>
/// <param name="Month">The month.</param>
/// <param name="State">The state of the store that is least far among those calculated.</param>
/// <param name="CalculatedAt">When it was calculated last, in any store.</param>
public sealed record CalculatedMonth(StoreMonth Month, MonthState State, DateTime CalculatedAt);
