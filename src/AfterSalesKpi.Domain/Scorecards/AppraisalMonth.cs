using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 考核月份 of one store: <c>open → calculated → published → locked</c>. It also guards the calculation: each run takes a higher fencing
/// number, and only the run that holds the newest one may write results, so two runs at once, or one that was thought dead, do no harm.
/// The results and <see cref="FinishRun"/> belong into one transaction; <see cref="Version"/> makes the check hold until its end.
/// </summary>
public sealed class AppraisalMonth : IStoreOwned
{
    /// <summary>Longest name of who did something.</summary>
    public const int ByLength = 256;

    private AppraisalMonth()
    {
    }

    /// <summary>An open month; one a store and month.</summary>
    public AppraisalMonth(int groupId, int storeId, StoreMonth month) => (GroupId, StoreId, Month) = (groupId, storeId, month);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>How far it has come.</summary>
    public MonthState State { get; private set; } = MonthState.Open;

    /// <summary>The number of the scorecards that hold, from 1. A published score changes only by a new revision.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The revision that the employees see: the one published last; null: none yet. While a reopened month is worked on it is behind <see cref="Revision"/>.</summary>
    public int? PublishedRevision { get; private set; }

    /// <summary>True while a new revision of a month already published is worked on.</summary>
    public bool IsReopened => PublishedRevision is not null && PublishedRevision != Revision;

    /// <summary>When it was last calculated.</summary>
    public DateTime? CalculatedAt { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>Until when appeals are taken; null: no window.</summary>
    public DateTime? AppealsUntil { get; private set; }

    /// <summary>When it was locked.</summary>
    public DateTime? LockedAt { get; private set; }

    /// <summary>Who locked it.</summary>
    public string? LockedBy { get; private set; }

    /// <summary>The number of the newest run; a run with a lower one has been overtaken.</summary>
    public long FencingNumber { get; private set; }

    /// <summary>When the newest run began; null when it has ended.</summary>
    public DateTime? RunStartedAt { get; private set; }

    /// <summary>How far the newest run is, 0 to 100.</summary>
    public int RunProgress { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True while a run has not ended; a run that died leaves it so until it is taken up again.</summary>
    public bool IsRunning => RunStartedAt is not null;

    /// <summary>What forbids a calculation: <c>month-published</c>, <c>month-locked</c>.</summary>
    public Outcome CanCalculate() => State switch
    {
        MonthState.Published => Outcome.Refused("month", "month-published", Month.ToString()),
        MonthState.Locked => Outcome.Refused("month", "month-locked", Month.ToString()),
        _ => Outcome.Done,
    };

    /// <summary>Begins a run, overtaking any other; its fencing number is <see cref="FencingNumber"/> then. Refused as <see cref="CanCalculate"/>.</summary>
    public Outcome StartRun(DateTime at)
    {
        var may = CanCalculate();
        if (!may.Succeeded) return may;
        FencingNumber++;
        (RunStartedAt, RunProgress) = (at, 0);
        return Outcome.Done;
    }

    /// <summary>Says how far a run is. Refused: <c>run-overtaken</c>.</summary>
    public Outcome ReportProgress(long fencingNumber, int percent)
    {
        if (!Holds(fencingNumber)) return Outcome.Refused("", "run-overtaken");
        RunProgress = Math.Clamp(percent, 0, 100);
        return Outcome.Done;
    }

    /// <summary>Ends a run whose results are saved with this. Refused: <c>run-overtaken</c>; its results are then not to be saved.</summary>
    public Outcome FinishRun(long fencingNumber, DateTime at)
    {
        if (!Holds(fencingNumber)) return Outcome.Refused("", "run-overtaken");
        (State, CalculatedAt, RunStartedAt, RunProgress) = (MonthState.Calculated, at, null, 100);
        return Outcome.Done;
    }

    /// <summary>Ends a run without results, after an error. Refused: <c>run-overtaken</c>.</summary>
    public Outcome AbandonRun(long fencingNumber)
    {
        if (!Holds(fencingNumber)) return Outcome.Refused("", "run-overtaken");
        (RunStartedAt, RunProgress) = (null, 0);
        return Outcome.Done;
    }

    /// <summary>
    /// Shows the scores to the employees. Refused: <c>month-not-calculated</c>, <c>calculation-running</c>, <c>month-published</c>,
    /// <c>month-locked</c>.
    /// </summary>
    public Outcome Publish(string by, DateTime at, DateTime? appealsUntil = null)
    {
        var open = CanCalculate();
        if (!open.Succeeded) return open;
        if (State == MonthState.Open) return Outcome.Refused("month", "month-not-calculated", Month.ToString());
        if (IsRunning) return Outcome.Refused("month", "calculation-running", Month.ToString());
        (State, PublishedBy, PublishedAt, AppealsUntil) = (MonthState.Published, by, at, appealsUntil);
        PublishedRevision = Revision;
        return Outcome.Done;
    }

    /// <summary>
    /// Begins a new revision of a published month, after an accepted appeal or when two persons reopen it; the published one is kept, and
    /// shown until the new one is published. Refused: <c>month-not-published</c>, <c>month-locked</c>.
    /// </summary>
    public Outcome Reopen()
    {
        if (State == MonthState.Locked) return Outcome.Refused("month", "month-locked", Month.ToString());
        if (State != MonthState.Published) return Outcome.Refused("month", "month-not-published", Month.ToString());
        Revision++;
        (State, CalculatedAt) = (MonthState.Open, null);
        return Outcome.Done;
    }

    /// <summary>
    /// Makes the scores final. Refused: <c>month-not-published</c>, <c>appeals-open</c> (until when), <c>appeals-undecided</c> (how many),
    /// <c>month-locked</c>.
    /// </summary>
    public Outcome Lock(string by, DateTime at, int undecidedAppeals = 0)
    {
        if (State == MonthState.Locked) return Outcome.Refused("month", "month-locked", Month.ToString());
        if (State != MonthState.Published) return Outcome.Refused("month", "month-not-published", Month.ToString());
        if (at < AppealsUntil) return Outcome.Refused("month", "appeals-open", Month.ToString(), AppealsUntil);
        if (undecidedAppeals > 0) return Outcome.Refused("month", "appeals-undecided", Month.ToString(), undecidedAppeals);
        (State, LockedBy, LockedAt) = (MonthState.Locked, by, at);
        return Outcome.Done;
    }

    private bool Holds(long fencingNumber) => IsRunning && fencingNumber == FencingNumber && CanCalculate().Succeeded;
}
