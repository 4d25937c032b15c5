using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Own;

/// <summary>
/// 手工登记: what somebody entered for an indicator of the group's own, one a store, month and person (or for the store as a whole). It counts
/// from the first moment of its month at which the person belonged to the store, so that it lies in the position held then.
/// </summary>
public sealed class OwnEntry : IStoreRecord
{
    /// <summary>Longest natural key: indicator, month and the person's number.</summary>
    public const int ReferenceLength = 100;

    /// <summary>Longest note.</summary>
    public const int NoteLength = 200;

    /// <summary>Longest name of who entered it.</summary>
    public const int ByLength = 256;

    /// <summary>The most that can be counted.</summary>
    public const long MostCounted = 1_000_000_000;

    /// <summary>The most points.</summary>
    public const decimal MostPoints = 1_000_000m;

    private OwnEntry()
    {
    }

    /// <summary>An entry yet without figures.</summary>
    public OwnEntry(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The natural key within the store, see <see cref="ReferenceOf"/>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>Whose figures; null: the store's, charged to nobody.</summary>
    public int? EmployeeId { get; private set; }

    /// <summary>The month they are of.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>When they count, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was counted, or points in hundredths.</summary>
    public long Numerator { get; private set; }

    /// <summary>Out of how many; 1 for points.</summary>
    public long Denominator { get; private set; }

    /// <summary>What there is to say of them.</summary>
    public string? Note { get; private set; }

    /// <summary>Who entered the figures that stand.</summary>
    public string EnteredBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime EnteredAt { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The natural key of an entry.</summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <param name="month">The month.</param>
    /// <param name="employee">The person's number; null: the store's own.</param>
    public static string ReferenceOf(string indicator, StoreMonth month, string? employee) => $"{indicator}/{month}{(employee is null ? "" : "/" + employee)}";

    /// <summary>Says what it is about; once and for all.</summary>
    public void Concern(int indicatorId, StoreMonth month, int? employeeId, DateTime at) => (IndicatorId, Month, EmployeeId, At) = (indicatorId, month, employeeId, at);

    /// <summary>
    /// Says what was counted out of how many. Refused: <c>required</c>, <c>negative</c>, <c>not-whole</c>, <c>too-large</c>, <c>not-positive</c> for
    /// <c>denominator</c>, <c>more-than-all</c>.
    /// </summary>
    public Outcome Count(decimal? counted, decimal? of)
    {
        if (counted is not { } some) return Outcome.Refused("numerator", "required");
        if (of is not { } all) return Outcome.Refused("denominator", "required");
        if (some < 0) return Outcome.Refused("numerator", "negative");
        if (some != decimal.Truncate(some)) return Outcome.Refused("numerator", "not-whole");
        if (all != decimal.Truncate(all)) return Outcome.Refused("denominator", "not-whole");
        if (all <= 0) return Outcome.Refused("denominator", "not-positive");
        if (all > MostCounted) return Outcome.Refused("denominator", "too-large");
        if (some > all) return Outcome.Refused("numerator", "more-than-all", all);
        (Numerator, Denominator) = ((long)some, (long)all);
        return Outcome.Done;
    }

    /// <summary>Says how many points. Refused: <c>required</c>, <c>negative</c>, <c>too-large</c>, <c>too-fine</c> for more than two decimals.</summary>
    public Outcome Mark(decimal? points)
    {
        if (points is not { } some) return Outcome.Refused("numerator", "required");
        if (some < 0) return Outcome.Refused("numerator", "negative");
        if (some > MostPoints) return Outcome.Refused("numerator", "too-large");
        if (some * 100 != decimal.Truncate(some * 100)) return Outcome.Refused("numerator", "too-fine", 2);
        (Numerator, Denominator) = ((long)(some * 100), 1);
        return Outcome.Done;
    }

    /// <summary>Notes what there is to say of the figures, and whether they count.</summary>
    public void Say(string? note, bool voided) => (Note, Voided) = (string.IsNullOrWhiteSpace(note) ? null : note.Trim(), voided);

    /// <summary>Notes who entered the figures that stand.</summary>
    public void Sign(string by, DateTime at) => (EnteredBy, EnteredAt) = (by.Length <= ByLength ? by : by[..ByLength], Elapsed.Cut(at));
}
