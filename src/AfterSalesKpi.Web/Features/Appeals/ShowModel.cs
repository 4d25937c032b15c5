using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>One appeal as it is shown.</summary>
/// <param name="Card">The appeal.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Now">The present.</param>
/// <param name="IsOwn">True for the person who appealed.</param>
/// <param name="MayAnswer">Whether the reader may answer it.</param>
/// <param name="MayDecide">Whether the reader decides such, now or later.</param>
/// <param name="CorrectAt">Where the record is corrected; null where the reader cannot.</param>
/// <param name="RecordAt">Where the record is; null where the reader cannot see it.</param>
public sealed record ShowModel(AppealCard Card, DecisionForm Form, DateTime Now, bool IsOwn, bool MayAnswer, bool MayDecide, string? CorrectAt, string? RecordAt)
{
    public Appeal Appeal => Card.Row.Appeal;

    /// <summary>True while the manager may still answer before it is decided.</summary>
    public bool AnswerAwaited => Appeal.State == AppealState.Filed && Now < Appeal.AnswerDueAt;

    public bool Overdue => Appeal.DueAt <= Now;
}
