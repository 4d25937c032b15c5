using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What an adjustment is to say.</summary>
/// <param name="EmployeeId">Whose month it moves.</param>
/// <param name="PointsHundredths">Points, signed, in hundredths.</param>
/// <param name="Reason">Why.</param>
public sealed record AdjustmentTerms(int EmployeeId, int PointsHundredths, string Reason)
{
    /// <summary>The best grade still possible (一票否决).</summary>
    public string? GradeCap { get; init; }

    /// <summary>What it rests on, in words.</summary>
    public string? Evidence { get; init; }

    /// <summary>A page of the program that it rests on, beginning with a slash.</summary>
    public string? Address { get; init; }

    /// <summary>The event of the catalogue, if it is one.</summary>
    public int? RuleId { get; init; }

    /// <summary>How many of the same event the person had before within the rule's period.</summary>
    public int Repetition { get; init; }

    /// <summary>True when the points count beyond the plan's cap.</summary>
    public bool BeyondCap { get; init; }

    /// <summary>The locked month that it makes good, if it is a late correction.</summary>
    public StoreMonth? Corrects { get; init; }

    /// <summary>The accepted appeal that it comes from.</summary>
    public long? AppealId { get; init; }

    /// <summary>A number that the form carried, by which the same sent twice is one; null: no form.</summary>
    public Guid? FormId { get; init; }
}
