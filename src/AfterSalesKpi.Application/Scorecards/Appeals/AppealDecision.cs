using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>What is decided of an appeal.</summary>
/// <param name="Decision">Accepted, partly or rejected.</param>
/// <param name="Remedy">What follows.</param>
/// <param name="PointsHundredths">The points that make it good, where it is by an adjustment.</param>
/// <param name="Reason">Why.</param>
public sealed record AppealDecision(AppealState? Decision, AppealRemedy? Remedy, int? PointsHundredths, string? Reason);
