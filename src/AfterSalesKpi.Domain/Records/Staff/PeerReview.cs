using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Staff;

/// <summary>同事互评 (indicators.md no. 18). A self-review is kept and does not count.</summary>
public sealed class PeerReview : IStoreRecord
{
    private PeerReview()
    {
    }

    /// <summary>A review yet without facts; the store is the reviewed employee's on that day.</summary>
    public PeerReview(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the group; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Who was reviewed.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>Who reviewed; shown to nobody but HR (rule 7).</summary>
    public int ReviewerId { get; private set; }

    /// <summary>When it was submitted.</summary>
    public DateTime At { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Points { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what was given.</summary>
    public Outcome Revise(int storeId, int employeeId, int reviewerId, DateTime at, int points, bool voided = false)
    {
        if (points is < 0 or > 100) return Outcome.Refused("points", "out-of-range", 0, 100);
        (StoreId, EmployeeId, ReviewerId, At, Points, Voided) = (storeId, employeeId, reviewerId, at, points, voided);
        return Outcome.Done;
    }
}
