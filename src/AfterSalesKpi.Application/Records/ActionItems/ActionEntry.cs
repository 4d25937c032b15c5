using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>A thing to do as a person wrote it down.</summary>
public sealed record ActionEntry
{
    /// <summary>What is to be done.</summary>
    public required string? Title { get; init; }

    /// <summary>More about it.</summary>
    public string? Details { get; init; }

    /// <summary>The account of whoever is to do it; null: nobody was chosen.</summary>
    public required int? AssigneeId { get; init; }

    /// <summary>When it is due; null: not said.</summary>
    public required DateTime? DueAt { get; init; }

    /// <summary>What it came from; taken when it is given, and kept.</summary>
    public ActionSubject Subject { get; init; } = ActionSubject.Nothing;

    /// <summary>The number of the order, or the reference of the complaint or answer.</summary>
    public string? Key { get; init; }

    /// <summary>The address of the number.</summary>
    public string? Address { get; init; }
}
