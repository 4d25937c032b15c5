using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Counts">How many stand where.</param>
/// <param name="Overdue">How many are past their deadline.</param>
/// <param name="Total">How many answer the question.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Now">The present.</param>
/// <param name="SeesAll">False where only the own ones are.</param>
public sealed record IndexModel(
    ListQuestion Question, IReadOnlyDictionary<AppealState, int> Counts, int Overdue, int Total, IReadOnlyList<AppealRow> Rows, DateTime Now, bool SeesAll);
