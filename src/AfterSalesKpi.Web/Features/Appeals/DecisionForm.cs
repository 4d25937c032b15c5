using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>An answer or a decision as typed.</summary>
public sealed class DecisionForm
{
    /// <summary>The version looked at.</summary>
    public int? Version { get; set; }

    public string? Answer { get; set; }

    public AppealState? Decision { get; set; }

    public AppealRemedy? Remedy { get; set; }

    public string? Points { get; set; }

    public string? DecisionReason { get; set; }
}
