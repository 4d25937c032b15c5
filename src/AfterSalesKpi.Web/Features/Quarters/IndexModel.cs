using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>The people of a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Positions">Positions to choose from.</param>
/// <param name="Indicators">Keys of the indicators whose merged values are shown: those of the position chosen.</param>
public sealed record IndexModel(
    Quarter Quarter, QuarterFilter Filter, int Total, IReadOnlyList<QuarterRow> Rows, IReadOnlyList<(string Code, string Name)> Positions, IReadOnlyList<string> Indicators);
