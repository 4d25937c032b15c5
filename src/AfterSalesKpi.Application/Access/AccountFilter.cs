using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Access;

/// <summary>Which accounts a list shows, and in what order. Everything is optional.</summary>
public sealed record AccountFilter
{
    /// <summary>Part of an account's name or of a person's, or the beginning of an employee's number.</summary>
    public string? Text { get; init; }

    /// <summary>What the person may do.</summary>
    public Role? Role { get; init; }

    /// <summary>The store of accounts of one store.</summary>
    public int? StoreId { get; init; }

    /// <summary>Whether it is locked; null: either.</summary>
    public bool? Disabled { get; init; }

    /// <summary>One account.</summary>
    public int? Id { get; init; }

    /// <summary><c>name</c>, <c>role</c> or <c>seen</c>.</summary>
    public string Sort { get; init; } = "name";

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }
}
