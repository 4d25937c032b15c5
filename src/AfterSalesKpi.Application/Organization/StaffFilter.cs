namespace AfterSalesKpi.Application.Organization;

/// <summary>Which employees a list shows, and in what order. Everything is optional.</summary>
public sealed record StaffFilter
{
    /// <summary>Beginning of a number or part of a name.</summary>
    public string? Text { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>The position held now.</summary>
    public int? PositionId { get; init; }

    /// <summary>The team worked in now.</summary>
    public string? Team { get; init; }

    /// <summary>Those who have left instead of those who work here.</summary>
    public bool Left { get; init; }

    /// <summary>The day that decides who has left.</summary>
    public required DateOnly Today { get; init; }

    /// <summary><c>number</c>, <c>name</c> or <c>hired</c>.</summary>
    public string Sort { get; init; } = "number";

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }
}
