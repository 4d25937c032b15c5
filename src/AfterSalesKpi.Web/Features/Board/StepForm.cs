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

    /// <summary>Who does which job; none: whoever leads the order.</summary>
    public Dictionary<long, int?> Jobs { get; set; } = [];

    /// <summary>What has to be put right.</summary>
    public string? Note { get; set; }

    /// <summary>Where the step is taken: on the board, or <see cref="Desk"/>.</summary>
    public string? Back { get; set; }

    /// <summary><see cref="Back"/> of steps taken where work is given out.</summary>
    public const string Desk = "dispatch";

    /// <summary>Where one goes on without a script.</summary>
    public string Return => Back == Desk ? "/dispatch" : "/board";
}
