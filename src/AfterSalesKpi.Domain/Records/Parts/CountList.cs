using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// 盘点单: parts to be counted blind. Whoever counts does not see the book; the differences are somebody else's to approve, and only then
/// does the book follow the shelf.
/// </summary>
public sealed class CountList : IStoreOwned
{
    /// <summary>Longest number.</summary>
    public const int NumberLength = 20;

    /// <summary>Longest note of a decision.</summary>
    public const int NoteLength = 200;

    /// <summary>Parts on one list at most: more are not counted in a day.</summary>
    public const int MostLines = 1000;

    private CountList()
    {
    }

    /// <summary>A list that nobody has counted yet.</summary>
    public CountList(int groupId, int storeId, string number, CountChoice choice, string? what, DateTime madeAt, string madeBy)
    {
        (GroupId, StoreId, Number) = (groupId, storeId, number);
        (Choice, What, MadeAt, MadeBy) = (choice, what, madeAt, madeBy);
    }

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>盘点单号, unique in the store.</summary>
    public string Number { get; private set; } = "";

    /// <summary>How its parts were chosen.</summary>
    public CountChoice Choice { get; private set; }

    /// <summary>The class or the beginning of the place by which they were.</summary>
    public string? What { get; private set; }

    /// <summary>Where it stands.</summary>
    public CountListState State { get; private set; } = CountListState.Counting;

    /// <summary>When it was made.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>Who made it, by name.</summary>
    public string MadeBy { get; private set; } = "";

    /// <summary>When it was handed in, the last time.</summary>
    public DateTime? HandedInAt { get; private set; }

    /// <summary>When it was approved, sent back or given up, the last time.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Who did that, by name.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>What they said about it.</summary>
    public string? Note { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True while counted quantities are taken.</summary>
    public bool IsOpen => State == CountListState.Counting;

    /// <summary>Hands the counted list in. Refused: <c>count-not-open</c>, <c>lines-uncounted</c> with their number.</summary>
    public Outcome HandIn(int uncounted, DateTime at)
    {
        if (!IsOpen) return Outcome.Refused("", "count-not-open");
        if (uncounted > 0) return Outcome.Refused("", "lines-uncounted", uncounted);
        (State, HandedInAt) = (CountListState.HandedIn, at);
        return Outcome.Done;
    }

    /// <summary>Approves the differences. Refused: <c>count-not-handed-in</c>; <c>own-count</c> for somebody who counted any of it.</summary>
    /// <param name="counters">Who counted.</param>
    /// <param name="employeeId">The employee who approves; null for somebody who is none.</param>
    /// <param name="by">Their name.</param>
    /// <param name="at">When.</param>
    public Outcome Approve(IReadOnlyCollection<int> counters, int? employeeId, string by, DateTime at)
    {
        if (State != CountListState.HandedIn) return Outcome.Refused("", "count-not-handed-in");
        if (employeeId is { } self && counters.Contains(self)) return Outcome.Refused("", "own-count");
        (State, DecidedAt, DecidedBy) = (CountListState.Approved, at, by);
        return Outcome.Done;
    }

    /// <summary>Sends it back to be counted again in part. Refused: <c>count-not-handed-in</c>, <c>nothing-chosen</c>, <c>too-long</c>.</summary>
    public Outcome SendBack(int lines, string? note, string by, DateTime at)
    {
        if (State != CountListState.HandedIn) return Outcome.Refused("", "count-not-handed-in");
        if (lines == 0) return Outcome.Refused("", "nothing-chosen");
        if (note?.Length > NoteLength) return Outcome.Refused("note", "too-long", NoteLength);
        (State, DecidedAt, DecidedBy, Note) = (CountListState.Counting, at, by, note);
        return Outcome.Done;
    }

    /// <summary>Gives it up: nothing of it counts. Refused once approved: <c>count-closed</c>.</summary>
    public Outcome Cancel(string by, DateTime at)
    {
        if (State is CountListState.Approved or CountListState.Cancelled) return Outcome.Refused("", "count-closed");
        (State, DecidedAt, DecidedBy) = (CountListState.Cancelled, at, by);
        return Outcome.Done;
    }
}
