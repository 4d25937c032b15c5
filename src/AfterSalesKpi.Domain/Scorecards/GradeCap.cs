namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>一票否决 at work: the best grade still possible, and why.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Indicator">The indicator whose line score fell below its bound; null when a recorded event caps.</param>
/// <param name="Reason">The event's reason; null when an indicator caps.</param>
public sealed record GradeCap(string Grade, string? Indicator, string? Reason);
