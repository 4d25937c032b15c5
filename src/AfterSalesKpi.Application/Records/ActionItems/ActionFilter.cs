using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Which things to do a list shows, and in what order.</summary>
public sealed record ActionFilter
{
    /// <summary>Who looks.</summary>
    public required ActionViewer Viewer { get; init; }

    /// <summary>Whose.</summary>
    public required ActionList List { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>How they stand; null: those still to be done, overdue or not.</summary>
    public ActionState? State { get; init; }

    /// <summary>One person's.</summary>
    public int? AssigneeId { get; init; }

    /// <summary>Part of a title.</summary>
    public string? Text { get; init; }

    /// <summary>What to sort by.</summary>
    public ActionSort Sort { get; init; } = ActionSort.Due;

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }
}
