using AfterSalesKpi.Domain.Records.Own;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>Somebody's figures, or the store's own.</summary>
/// <param name="Number">The person's number; null: the store itself.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Position">The position held last in the store in the month.</param>
/// <param name="Team">The team then.</param>
/// <param name="Entry">What was entered; null: nothing yet.</param>
public sealed record OwnFigureRow(string? Number, string? Name, string? Position, string? Team, OwnEntry? Entry)
{
    /// <summary>What counts; null: nothing.</summary>
    public OwnEntry? Counted => Entry is { Voided: false } ? Entry : null;
}
