namespace AfterSalesKpi.Web.Features.Training;

/// <summary>The results of one exam as their form holds them.</summary>
public sealed class EntryForm
{
    public string? Course { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>As typed.</summary>
    public string? FullScore { get; set; }

    public List<EntryLine> Lines { get; set; } = [];
}
