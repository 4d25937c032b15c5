namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>A decision as typed.</summary>
public sealed class DecisionForm
{
    /// <summary>The version looked at.</summary>
    public int? Version { get; set; }

    public bool? Upheld { get; set; }

    public string? DecisionReason { get; set; }
}
