using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>An adjustment as it was written.</summary>
public sealed record AdjustmentEntry
{
    /// <summary>The form it was written in; the same sent twice gives one.</summary>
    public Guid FormId { get; init; }

    /// <summary>Whose score.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>The event of the catalogue; null: none of them.</summary>
    public int? RuleId { get; init; }

    /// <summary>Points, signed, in hundredths; null: as the catalogue proposes.</summary>
    public int? PointsHundredths { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What it rests on.</summary>
    public string? Evidence { get; init; }

    /// <summary>A page of the program that it rests on.</summary>
    public string? Address { get; init; }

    /// <summary>The locked month that it makes good.</summary>
    public StoreMonth? Corrects { get; init; }

    /// <summary>The files that it rests on, by name and content.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; init; } = [];
}
