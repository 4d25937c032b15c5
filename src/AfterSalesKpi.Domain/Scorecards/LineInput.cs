using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>All that one line's score depends on.</summary>
/// <param name="Terms">What the plan asks for.</param>
/// <param name="Sums">The rows in scope, added up.</param>
/// <param name="Previous">The line's last score within three months, where there is one (<see cref="PreviousScore"/>).</param>
/// <param name="DutyExisted">Whether there was something to be done; asked by <see cref="NoDataRule.Zero"/> alone (<see cref="Duty"/>).</param>
/// <param name="Months">Over how many months the rows were added up; more than one in a quarter.</param>
public sealed record LineInput(ItemTerms Terms, Measure Sums, Fraction? Previous = null, bool DutyExisted = true, int Months = 1);
