using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>What is read of a stored scorecard.</summary>
internal sealed class TrialSource
{
    public required long Id { get; init; }

    public required int EmployeeId { get; init; }

    public required int StoreId { get; init; }

    public required StoreMonth Month { get; init; }

    public required int PositionId { get; init; }

    public required int PlanVersionId { get; init; }

    public required string? Team { get; init; }

    public required int LeaveDays { get; init; }

    public required long GivenHundredths { get; init; }

    public required string? EventGradeCap { get; init; }

    public required string? EventReason { get; init; }

    public required long? FinalHundredths { get; init; }

    public required string? Grade { get; init; }

    public required int? CoefficientTenThousandths { get; init; }

    /// <summary>Its lines, filled in after reading.</summary>
    public List<TrialLine> Lines { get; } = [];
}
