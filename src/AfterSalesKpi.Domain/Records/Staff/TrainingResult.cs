using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Staff;

/// <summary>培训成绩 (indicators.md no. 16). Scores are kept in hundredths, so that every database computes alike.</summary>
public sealed class TrainingResult : IStoreRecord
{
    /// <summary>Greatest full score.</summary>
    public const decimal MostScore = 100_000m;

    private TrainingResult()
    {
    }

    /// <summary>A result yet without facts; the store is the employee's on that day.</summary>
    public TrainingResult(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the group; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Whose result.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>Course or exam.</summary>
    public string Course { get; private set; } = "";

    /// <summary>When it was examined.</summary>
    public DateTime At { get; private set; }

    /// <summary>Score reached, in hundredths.</summary>
    public long ScoreHundredths { get; private set; }

    /// <summary>Full score, in hundredths.</summary>
    public long FullScoreHundredths { get; private set; }

    /// <summary>Whether it was taken.</summary>
    public TrainingStatus Status { get; private set; }

    /// <summary>Derived: points of 100, midpoint up; 0 when absent.</summary>
    public int Points { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what was reached.</summary>
    public Outcome Revise(
        int storeId, int employeeId, string course, DateTime at, decimal score, decimal fullScore, TrainingStatus status, bool voided = false)
    {
        if (fullScore <= 0) return Outcome.Refused("fullScore", "not-positive");
        if (fullScore > MostScore) return Outcome.Refused("fullScore", "too-large");
        if (score < 0) return Outcome.Refused("score", "negative");
        if (score > fullScore) return Outcome.Refused("score", "more-than-full");
        if (string.IsNullOrWhiteSpace(course)) return Outcome.Refused("course", "required");
        (StoreId, EmployeeId, Course, At, Status, Voided) = (storeId, employeeId, course, at, status, voided);
        (ScoreHundredths, FullScoreHundredths) = (Hundredths(score), Hundredths(fullScore));
        Points = status == TrainingStatus.Taken ? (int)Math.Floor((100m * score / fullScore) + 0.5m) : 0;
        return Outcome.Done;
    }

    private static long Hundredths(decimal score) => (long)Math.Round(score * 100m, 0, MidpointRounding.AwayFromZero);
}
