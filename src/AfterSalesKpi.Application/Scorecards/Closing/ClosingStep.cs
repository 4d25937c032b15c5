using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>A step of closing a store's month.</summary>
/// <param name="Step">Which.</param>
/// <param name="DueAt">By when.</param>
/// <param name="DoneAt">When it was done; null: not yet.</param>
/// <param name="Light">How that stands.</param>
public sealed record ClosingStep(CloseStep Step, DateTime DueAt, DateTime? DoneAt, CloseLight Light);
