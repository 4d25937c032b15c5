using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>An adjustment with the names that people know things by.</summary>
public sealed record AdjustmentRow
{
    /// <summary>The adjustment.</summary>
    public required Adjustment Adjustment { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's name.</summary>
    public required string StoreName { get; init; }

    /// <summary>工号.</summary>
    public required string Number { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The event of the catalogue, in Chinese.</summary>
    public string? Chinese { get; init; }

    /// <summary>The same in English.</summary>
    public string? English { get; init; }

    /// <summary>The files that it rests on, in order; read for a page of a list only.</summary>
    public IReadOnlyList<KeptFileRow> Files { get; init; } = [];
}
