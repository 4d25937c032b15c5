using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 加减分: signed points for a person's month, and, for a serious event, a grade that cannot be exceeded (一票否决). Written once; one
/// made by mistake is withdrawn. A veto counts only once a second person has approved it; nobody adjusts the own score.
/// </summary>
public sealed class Adjustment : IStoreOwned
{
    /// <summary>Longest reason.</summary>
    public const int ReasonLength = 500;

    /// <summary>Longest evidence.</summary>
    public const int EvidenceLength = 2000;

    /// <summary>Longest name of who did it.</summary>
    public const int ByLength = 256;

    /// <summary>Longest address of a page that it rests on.</summary>
    public const int AddressLength = 300;

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

    /// <summary>A page of the program that it rests on, beginning with a slash.</summary>
    public string? Address { get; private set; }

    /// <summary>The event of the catalogue, if it is one.</summary>
    public int? RuleId { get; private set; }

    /// <summary>How many of the same event came before within the rule's period.</summary>
    public int Repetition { get; private set; }

    /// <summary>True when its points count beyond the plan's cap.</summary>
    public bool BeyondCap { get; private set; }

    /// <summary>The locked month that it makes good, if it is a late correction.</summary>
    public StoreMonth? Corrects { get; private set; }

    /// <summary>The accepted appeal that it comes from.</summary>
    public long? AppealId { get; private set; }

    /// <summary>The form that it came from; the same form sent twice gives one.</summary>
    public Guid? FormId { get; private set; }

    /// <summary>The account of who gave it; null for what other programs bring.</summary>
    public int? ById { get; private set; }

    /// <summary>Who gave it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who approved the veto, or declined it.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>The account of who did.</summary>
    public int? DecidedById { get; private set; }

    /// <summary>When.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>True when the veto was approved; null: not decided, or no veto.</summary>
    public bool? Approved { get; private set; }

    /// <summary>Who withdrew it, if anybody.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>When it was withdrawn; from then on it counts nowhere.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Where it stands.</summary>
    public AdjustmentState State =>
        WithdrawnAt is not null ? AdjustmentState.Withdrawn
        : GradeCap is null || Approved == true ? AdjustmentState.Counting
        : Approved is null ? AdjustmentState.Proposed : AdjustmentState.Declined;

    /// <summary>True when it moves the score.</summary>
    public bool Counts => State == AdjustmentState.Counting;

    /// <summary>
    /// Gives points or proposes a veto. Refused: <c>required</c> (reason), <c>too-long</c>, <c>nothing-adjusted</c>, <c>adjustment-range</c>,
    /// <c>own-adjustment</c>, <c>not-a-page</c>, <c>month-published</c>, <c>month-locked</c>.
    /// </summary>
    public static Outcome<Adjustment> Give(AppraisalMonth month, AdjustmentTerms terms, Signatory by, DateTime at)
    {
        List<Problem> problems = [];
        void Refuse(bool wrong, string field, string code, params object[] args)
        {
            if (wrong) problems.Add(new Problem(field, code, args));
        }

        Refuse(string.IsNullOrWhiteSpace(terms.Reason), "reason", "required");
        Refuse(terms.Reason.Length > ReasonLength, "reason", "too-long", ReasonLength);
        Refuse(terms.Evidence?.Length > EvidenceLength, "evidence", "too-long", EvidenceLength);
        Refuse(terms.Address?.Length > AddressLength, "address", "too-long", AddressLength);
        Refuse(terms.Address is { } address && !InnerAddress.IsOne(address), "address", "not-a-page");
        Refuse(terms.GradeCap?.Length > GradeBands.GradeLength, "gradeCap", "too-long", GradeBands.GradeLength);
        Refuse(terms.PointsHundredths == 0 && terms.GradeCap is null, "points", "nothing-adjusted");
        Refuse(Math.Abs((long)terms.PointsHundredths) > MostHundredths, "points", "adjustment-range", MostHundredths / 100);
        Refuse(by.EmployeeId == terms.EmployeeId, "employee", "own-adjustment");
        problems.AddRange(month.CanCalculate().Problems);
        if (problems.Count > 0) return problems;
        return new Adjustment
        {
            GroupId = month.GroupId, StoreId = month.StoreId, Month = month.Month, EmployeeId = terms.EmployeeId,
            PointsHundredths = terms.PointsHundredths, GradeCap = terms.GradeCap, Reason = terms.Reason.Trim(), Evidence = terms.Evidence, Address = terms.Address,
            RuleId = terms.RuleId, Repetition = terms.Repetition, BeyondCap = terms.BeyondCap, Corrects = terms.Corrects, AppealId = terms.AppealId,
            FormId = terms.FormId, ById = by.AccountId, By = by.Name, At = at,
        };
    }

    /// <summary>
    /// A second person approves a proposed veto or declines it. Refused: <c>nothing-proposed</c>, <c>second-person</c> (who proposed it),
    /// <c>own-adjustment</c>, <c>month-published</c>, <c>month-locked</c>.
    /// </summary>
    public Outcome Decide(AppraisalMonth month, bool approved, Signatory by, DateTime at)
    {
        if (State != AdjustmentState.Proposed) return Outcome.Refused("", "nothing-proposed");
        if (by.AccountId == ById) return Outcome.Refused("", "second-person");
        if (by.EmployeeId == EmployeeId) return Outcome.Refused("", "own-adjustment");
        var open = month.CanCalculate();
        if (!open.Succeeded) return open;
        (Approved, DecidedBy, DecidedById, DecidedAt) = (approved, by.Name, by.AccountId, at);
        return Outcome.Done;
    }

    /// <summary>Takes it back. Refused: <c>already-withdrawn</c>, <c>own-adjustment</c>, <c>month-published</c>, <c>month-locked</c>.</summary>
    public Outcome Withdraw(AppraisalMonth month, Signatory by, DateTime at)
    {
        if (WithdrawnAt is not null) return Outcome.Refused("", "already-withdrawn");
        if (by.EmployeeId == EmployeeId) return Outcome.Refused("", "own-adjustment");
        var open = month.CanCalculate();
        if (!open.Succeeded) return open;
        (WithdrawnBy, WithdrawnAt) = (by.Name, at);
        return Outcome.Done;
    }

    /// <summary>
    /// Whether somebody may add files that it rests on: who gave it, or who oversees them, as long as it may still move the score. Refused:
    /// <c>already-withdrawn</c>, <c>own-adjustment</c>, <c>adjustment-not-yours</c>, <c>month-published</c>, <c>month-locked</c>.
    /// </summary>
    public Outcome CanAttach(AppraisalMonth month, bool oversees, Signatory by)
    {
        if (WithdrawnAt is not null) return Outcome.Refused("", "already-withdrawn");
        if (by.EmployeeId == EmployeeId) return Outcome.Refused("", "own-adjustment");
        if (!oversees && ById != by.AccountId) return Outcome.Refused("", "adjustment-not-yours");
        return month.CanCalculate();
    }
}
