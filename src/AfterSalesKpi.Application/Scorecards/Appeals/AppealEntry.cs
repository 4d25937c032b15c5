using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>An appeal as it was written.</summary>
/// <param name="Month">The month.</param>
/// <param name="FormId">The form it was written in.</param>
/// <param name="Text">What is wrong.</param>
public sealed record AppealEntry(StoreMonth Month, Guid FormId, string? Text)
{
    /// <summary>The indicator of the line.</summary>
    public string? Indicator { get; init; }

    /// <summary>The record in it.</summary>
    public string? Record { get; init; }

    /// <summary>The record's page.</summary>
    public string? Address { get; init; }

    /// <summary>The files, by name and content.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; init; } = [];
}
