using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A person's own scores: what was published, and how the running month stands.</summary>
/// <param name="Number">工号.</param>
/// <param name="History">Published months, the newest first, at most two years.</param>
/// <param name="Running">The running month.</param>
/// <param name="Lines">How the person stands in it, in the order of the plan; empty where no plan holds.</param>
/// <param name="SumsOf">When the sums were made; null: not yet.</param>
public sealed record OwnScores(string Number, IReadOnlyList<OwnMonth> History, StoreMonth Running, IReadOnlyList<OwnLine> Lines, DateTime? SumsOf);
