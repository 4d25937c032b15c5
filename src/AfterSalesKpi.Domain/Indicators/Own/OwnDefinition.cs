namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What makes the figures of an own indicator. Once it is used it never changes, or past months would silently mean something else.</summary>
/// <param name="Kind">Where the figures come from.</param>
/// <param name="Unit">What its values are measured in.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Question">What is asked of the records, as it is kept; null where figures are entered.</param>
public sealed record OwnDefinition(OwnKind Kind, IndicatorUnit Unit, Direction Direction, string? Question);
