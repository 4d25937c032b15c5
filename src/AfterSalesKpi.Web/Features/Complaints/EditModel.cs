namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The form of a complaint, as typed.</summary>
public sealed class EditModel
{
    /// <summary>The version looked at; none for a new one.</summary>
    public int? Version { get; set; }

    public string? Order { get; set; }

    public string? Customer { get; set; }

    public string? Source { get; set; }

    public string? At { get; set; }

    public string? Text { get; set; }

    public int? Responsible { get; set; }

    public int? Owner { get; set; }

    public string? DueAt { get; set; }
}
