using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>What a step was told, as typed.</summary>
public sealed class StepForm
{
    /// <summary>The version looked at.</summary>
    public int Version { get; set; } = -1;

    public string? PromisedAt { get; set; }

    public int? Technician { get; set; }

    public PauseReason? Reason { get; set; }

    public int? Inspector { get; set; }
}
