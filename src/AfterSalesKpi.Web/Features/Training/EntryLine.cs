using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>One person's line of the grid.</summary>
public sealed class EntryLine
{
    /// <summary>The person's number.</summary>
    public string? Employee { get; set; }

    /// <summary>As typed.</summary>
    public string? Score { get; set; }

    public TrainingStatus Status { get; set; } = TrainingStatus.Taken;

    /// <summary>True when something was said of the person.</summary>
    public bool IsFilled => !string.IsNullOrWhiteSpace(Employee) && (!string.IsNullOrWhiteSpace(Score) || Status != TrainingStatus.Taken);
}
