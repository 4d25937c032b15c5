using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>One person of a month's table of scores. Scores in hundredths of a point; null: not appraised.</summary>
public sealed record ScoreRow
{
    /// <summary>Who.</summary>
    public required int EmployeeId { get; init; }

    /// <summary>工号.</summary>
    public required string Number { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The store's code.</summary>
    public required string StoreCode { get; init; }

    /// <summary>The store's name.</summary>
    public required string StoreName { get; init; }

    /// <summary>The position; those that every group has stand in the order of the work.</summary>
    public required int PositionId { get; init; }

    /// <summary>The position's code.</summary>
    public required string PositionCode { get; init; }

    /// <summary>The position's name.</summary>
    public required string PositionName { get; init; }

    /// <summary>The team, if any.</summary>
    public required string? Team { get; init; }

    /// <summary>The state of the store's month.</summary>
    public required MonthState State { get; init; }

    /// <summary>Rank in the position of the store.</summary>
    public required int? Rank { get; init; }

    /// <summary>S.</summary>
    public required long? Satisfaction { get; init; }

    /// <summary>W.</summary>
    public required long? Workflow { get; init; }

    /// <summary>P.</summary>
    public required long? Parts { get; init; }

    /// <summary>F.</summary>
    public required long? FollowUp { get; init; }

    /// <summary>E.</summary>
    public required long? Staff { get; init; }

    /// <summary>Score before adjustments.</summary>
    public required long? Score { get; init; }

    /// <summary>Adjustments that count.</summary>
    public required long Adjustment { get; init; }

    /// <summary>Final score.</summary>
    public required long? Final { get; init; }

    /// <summary>Grade.</summary>
    public required string? Grade { get; init; }

    /// <summary>绩效系数, in ten-thousandths.</summary>
    public required int? Coefficient { get; init; }

    /// <summary>The final score of the month before, where there is one that may be seen.</summary>
    public long? FinalBefore { get; init; }

    /// <summary>The change of the final score since the month before; null where either is missing.</summary>
    public long? Change => Final - FinalBefore;

    /// <summary>The final score in points.</summary>
    public decimal? FinalPoints => Final / 100m;

    /// <summary>The score before adjustments in points.</summary>
    public decimal? ScorePoints => Score / 100m;

    /// <summary>绩效系数 as a factor.</summary>
    public decimal? CoefficientValue => Coefficient / 10_000m;

    /// <summary>The adjustments that count, in points; null for none, so that a table stays quiet.</summary>
    public decimal? AdjustmentPoints => Adjustment == 0 ? null : Adjustment / 100m;

    /// <summary>A dimension's score in points.</summary>
    public decimal? PointsOf(Dimension dimension) => Of(dimension) / 100m;

    /// <summary>The change in points.</summary>
    public decimal? ChangePoints => Change / 100m;

    /// <summary>A dimension's score.</summary>
    public long? Of(Dimension dimension) => dimension switch
    {
        Dimension.Satisfaction => Satisfaction,
        Dimension.Workflow => Workflow,
        Dimension.Parts => Parts,
        Dimension.FollowUp => FollowUp,
        Dimension.Staff => Staff,
        _ => null,
    };
}
