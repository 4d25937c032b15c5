using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Which appeals are listed.</summary>
/// <param name="Viewer">Who reads.</param>
public sealed record AppealFilter(AppealViewer Viewer)
{
    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>Where they stand.</summary>
    public AppealState? State { get; init; }

    /// <summary>Only those whose deadline has passed.</summary>
    public bool Overdue { get; init; }

    /// <summary>Part of a name, a number, a record or the text.</summary>
    public string? Text { get; init; }

    /// <summary>By the time of filing rather than by deadline.</summary>
    public bool ByFiled { get; init; } = true;

    /// <summary>The latest first.</summary>
    public bool Descending { get; init; } = true;
}
