using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 加减分: signed points for a person's month, and, for a serious event, a grade that cannot be exceeded (一票否决). Written once; one
/// made by mistake is withdrawn.
/// </summary>
public sealed class Adjustment : IStoreOwned
{
    /// <summary>Longest reason.</summary>
    public const int ReasonLength = 500;

    /// <summary>Longest evidence.</summary>
    public const int EvidenceLength = 2000;

    /// <summary>Longest name of who did it.</summary>
    public const int ByLength = 256;

    /// <summary>Most points either way, in hundredths; the plan's cap on the sum is another thing.</summary>
    public const int MostHundredths = 100_00;

    private Adjustment()
    {
    }

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Whose.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The month it counts in.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>Points, signed, in hundredths.</summary>
    public int PointsHundredths { get; private set; }

    /// <summary>Points, signed.</summary>
    public decimal Points => PointsHundredths / 100m;

    /// <summary>The best grade still possible, where an event vetoes.</summary>
    public string? GradeCap { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What it rests on: a document's number, a link, an order.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Who gave it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who withdrew it, if anybody.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>When it was withdrawn; from then on it counts nowhere.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// Gives points or caps a grade. Refused: <c>required</c> (reason), <c>too-long</c>, <c>nothing-adjusted</c>,
    /// <c>adjustment-range</c>.
    /// </summary>
    public static Outcome<Adjustment> Give(
        AppraisalMonth month, int employeeId, int pointsHundredths, string? gradeCap, string reason, string? evidence, string by, DateTime at)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(reason)) problems.Add(new("reason", "required"));
        if (reason.Length > ReasonLength) problems.Add(new("reason", "too-long", ReasonLength));
        if (evidence?.Length > EvidenceLength) problems.Add(new("evidence", "too-long", EvidenceLength));
        if (gradeCap?.Length > GradeBands.GradeLength) problems.Add(new("gradeCap", "too-long", GradeBands.GradeLength));
        if (pointsHundredths == 0 && gradeCap is null) problems.Add(new("points", "nothing-adjusted"));
        if (Math.Abs((long)pointsHundredths) > MostHundredths) problems.Add(new("points", "adjustment-range", MostHundredths / 100));
        if (month.State is MonthState.Published or MonthState.Locked) problems.Add(new("month", month.State == MonthState.Locked ? "month-locked" : "month-published"));
        if (problems.Count > 0) return problems;
        return new Adjustment
        {
            GroupId = month.GroupId, StoreId = month.StoreId, Month = month.Month, EmployeeId = employeeId,
            PointsHundredths = pointsHundredths, GradeCap = gradeCap, Reason = reason, Evidence = evidence, By = by, At = at,
        };
    }

    /// <summary>Takes it back. Refused: <c>already-withdrawn</c>.</summary>
    public Outcome Withdraw(string by, DateTime at)
    {
        if (WithdrawnAt is not null) return Outcome.Refused("", "already-withdrawn");
        (WithdrawnBy, WithdrawnAt) = (by, at);
        return Outcome.Done;
    }
}
