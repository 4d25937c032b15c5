using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>The page of the form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Card">The own published scorecard; null: none.</param>
/// <param name="Lines">The indicators of its lines.</param>
/// <param name="Until">Until when appeals are taken; null: not now.</param>
public sealed record EditPage(EditModel Form, Scorecard? Card, IReadOnlyList<string> Lines, DateTime? Until);
