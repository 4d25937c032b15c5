using AfterSalesKpi.Application.Records.CustomerCare;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The queue as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="AgentId">Whose customers these are; null: everybody's.</param>
/// <param name="Counts">How many customers there are in each part.</param>
/// <param name="RunsOut">How many of them can be called in time only today.</param>
/// <param name="First">The code of the customer to begin with.</param>
/// <param name="Total">How many rows the chosen part has.</param>
/// <param name="Rows">This page's customers.</param>
/// <param name="Calls">This page's calls, in the tab of calls made.</param>
/// <param name="Agents">Who can be given calls.</param>
/// <param name="Now">The present.</param>
/// <param name="Undo">The call that can be taken back, if there is one.</param>
public sealed record QueueModel(
    QueueQuestion Question, int? AgentId, IReadOnlyDictionary<QueueTab, int> Counts, int RunsOut, string? First, int Total, IReadOnlyList<QueuedCustomer> Rows,
    IReadOnlyList<CallRow> Calls, IReadOnlyList<(int Id, string Name)> Agents, DateTime Now, UndoModel? Undo);
