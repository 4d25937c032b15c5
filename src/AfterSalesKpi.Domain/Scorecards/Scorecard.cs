using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 绩效评分表: a person's month, scored. Made whole by a calculation and never changed; the next calculation of a draft makes another in
/// its place. One a store, month, revision and employee.
/// </summary>
public sealed class Scorecard : IStoreOwned
{
    /// <summary>Length of the checksum: SHA-256 in lower hexadecimal.</summary>
    public const int ChecksumLength = 64;

    private readonly List<ScorecardLine> lines = [];

    private Scorecard()
    {
    }

    /// <summary>
    /// Scores a person's month; the parts in order of time, at least one. Adjustments withdrawn or not approved do not count. The card is that
    /// of the position held longest, of equals the later: in it the person is ranked, and by its plan graded.
    /// </summary>
    public Scorecard(
        ScorecardSubject subject, Grading grading, IReadOnlyList<PartInput> parts, IReadOnlyCollection<Adjustment> adjustments, DateTime calculatedAt)
    {
        (GroupId, StoreId, EmployeeId, Month) = (subject.GroupId, subject.StoreId, subject.EmployeeId, subject.Month);
        (Revision, Team, LeaveDays, CalculatedAt) = (subject.Revision, subject.Team, subject.LeaveDays, calculatedAt);
        Stretches = subject.Stretches ?? [];
        var main = Main(parts);
        (PositionId, PlanVersionId, Grading) = (main.PositionId, main.PlanVersionId, grading);
        var total = AdjustmentTotal.Of(adjustments, grading);
        (GivenHundredths, BeyondCapHundredths) = (total.GivenHundredths, total.BeyondCapHundredths);
        (EventGradeCap, EventReason) = (total.Cap?.Grade, total.Cap?.Reason);
        var result = PlanScoring.Score(grading, parts, total.GivenHundredths, total.Cap, total.BeyondCapHundredths);
        lines = [.. result.Lines.Select((line, n) => new ScorecardLine(subject, line, n + 1))];
        (ScoreHundredths, AdjustmentHundredths, FinalHundredths) = (result.ScoreHundredths, result.AdjustmentHundredths, result.FinalHundredths);
        (Grade, CoefficientTenThousandths, NotAppraised) = (result.Grade, result.CoefficientTenThousandths, result.NotAppraised);
        (VetoGrade, VetoIndicator, VetoReason) = (result.Cap?.Grade, result.Cap?.Indicator, result.Cap?.Reason);
        long? Of(Dimension dimension) => result.Dimensions.TryGetValue(dimension, out var score) ? score : null;
        (SatisfactionHundredths, WorkflowHundredths) = (Of(Dimension.Satisfaction), Of(Dimension.Workflow));
        (PartsHundredths, FollowUpHundredths, StaffHundredths) = (Of(Dimension.Parts), Of(Dimension.FollowUp), Of(Dimension.Staff));
        Checksum = ScorecardChecksum.Of(this);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Whose.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>The revision of the store's month that it belongs to.</summary>
    public int Revision { get; private set; }

    /// <summary>The position held longest in the month; each line names its own.</summary>
    public int PositionId { get; private set; }

    /// <summary>The plan version of that position, whose grading holds.</summary>
    public int PlanVersionId { get; private set; }

    /// <summary>The team then, if any.</summary>
    public string? Team { get; private set; }

    /// <summary>Days on leave.</summary>
    public int LeaveDays { get; private set; }

    /// <summary>Where the person worked, as what and when, in order of time; empty: the whole month in one place without leave.</summary>
    public IReadOnlyList<ScorecardStretch> Stretches { get; private set; } = [];

    /// <summary>Grades, coefficients and adjustment cap as they were applied.</summary>
    public Grading Grading { get; private set; } = Grading.Default;

    /// <summary>The weighted score before adjustments, in hundredths; null: not appraised.</summary>
    public long? ScoreHundredths { get; private set; }

    /// <summary>The sum of the adjustments given, before the cap, in hundredths.</summary>
    public long GivenHundredths { get; private set; }

    /// <summary>The sum of the adjustments that the cap does not hold, in hundredths.</summary>
    public long BeyondCapHundredths { get; private set; }

    /// <summary>The adjustments that count, in hundredths.</summary>
    public long AdjustmentHundredths { get; private set; }

    /// <summary>The final score, in hundredths; null: not appraised.</summary>
    public long? FinalHundredths { get; private set; }

    /// <summary>The grade; null: not appraised.</summary>
    public string? Grade { get; private set; }

    /// <summary>绩效系数 in ten-thousandths; null: not appraised.</summary>
    public int? CoefficientTenThousandths { get; private set; }

    /// <summary>Rank by final score among the store's people of the position, equals share; null: not appraised or not ranked yet.</summary>
    public int? Rank { get; internal set; }

    /// <summary>True when nothing could be scored.</summary>
    public bool NotAppraised { get; private set; }

    /// <summary>The cap of a recorded event, as given.</summary>
    public string? EventGradeCap { get; private set; }

    /// <summary>That event's reason.</summary>
    public string? EventReason { get; private set; }

    /// <summary>一票否决: the grade that could not be exceeded; null: none.</summary>
    public string? VetoGrade { get; private set; }

    /// <summary>The indicator that vetoed, if it was one.</summary>
    public string? VetoIndicator { get; private set; }

    /// <summary>The reason of the event that vetoed, if it was one.</summary>
    public string? VetoReason { get; private set; }

    /// <summary>S, in hundredths; null without a scored line.</summary>
    public long? SatisfactionHundredths { get; private set; }

    /// <summary>W, in hundredths.</summary>
    public long? WorkflowHundredths { get; private set; }

    /// <summary>P, in hundredths.</summary>
    public long? PartsHundredths { get; private set; }

    /// <summary>F, in hundredths.</summary>
    public long? FollowUpHundredths { get; private set; }

    /// <summary>E, in hundredths.</summary>
    public long? StaffHundredths { get; private set; }

    /// <summary>Over all that the score rests on and what came of it (<see cref="ScorecardChecksum"/>).</summary>
    public string Checksum { get; private set; } = "";

    /// <summary>When it was calculated.</summary>
    public DateTime CalculatedAt { get; private set; }

    /// <summary>Its lines; sort by <see cref="ScorecardLine.Ordinal"/> to show them.</summary>
    public IReadOnlyList<ScorecardLine> Lines => lines;

    /// <summary>The part of the position held longest, of equals the later.</summary>
    public static PartInput Main(IReadOnlyList<PartInput> parts) => parts.Where(p => p.Days == parts.Max(q => q.Days)).Last();

    /// <summary>A dimension's score, in hundredths.</summary>
    public long? Of(Dimension dimension) => dimension switch
    {
        Dimension.Satisfaction => SatisfactionHundredths,
        Dimension.Workflow => WorkflowHundredths,
        Dimension.Parts => PartsHundredths,
        Dimension.FollowUp => FollowUpHundredths,
        Dimension.Staff => StaffHundredths,
        _ => null,
    };

    /// <summary>Scores it again from its stored sums alone.</summary>
    public ScoreResult Recompute() => ScorecardProof.Recompute(this);

    /// <summary>What of it does not follow from its stored sums, by name; empty: all holds.</summary>
    public IReadOnlyList<string> Differences() => ScorecardProof.Differences(this);
}
