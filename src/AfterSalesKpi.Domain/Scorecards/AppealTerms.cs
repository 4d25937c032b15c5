namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What somebody appeals against.</summary>
/// <param name="EmployeeId">Whose score.</param>
/// <param name="Text">What is wrong with it.</param>
public sealed record AppealTerms(int EmployeeId, string? Text)
{
    /// <summary>The indicator of the line; null: the score as a whole.</summary>
    public string? Indicator { get; init; }

    /// <summary>The record in the line, as people name it, such as an order's number.</summary>
    public string? Record { get; init; }

    /// <summary>The record's page, if it has one.</summary>
    public string? Address { get; init; }

    /// <summary>A number that the form carried; the same sent twice is one.</summary>
    public Guid FormId { get; init; }
}
