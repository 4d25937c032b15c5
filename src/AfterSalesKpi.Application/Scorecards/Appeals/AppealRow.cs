using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>An appeal with the names that people know things by.</summary>
public sealed record AppealRow
{
    /// <summary>The appeal.</summary>
    public required Appeal Appeal { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's name.</summary>
    public required string StoreName { get; init; }

    /// <summary>工号.</summary>
    public required string Number { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}
