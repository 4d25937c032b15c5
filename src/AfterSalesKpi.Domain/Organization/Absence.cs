using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>
/// 请假: days on which somebody is not there, both ends included (indicators.md, Part of a month). Half a day is none: who was there for a
/// part of the day worked. Two of one person never cover the same day.
/// </summary>
public sealed class Absence : IStoreOwned
{
    /// <summary>Longest reference.</summary>
    public const int ReferenceLength = 64;

    /// <summary>Longest note.</summary>
    public const int NoteLength = 500;

    /// <summary>Most days at a stretch.</summary>
    public const int MostDays = 400;

    private Absence()
    {
    }

    /// <summary>An absence yet without facts; the store is the employee's on its first day.</summary>
    public Absence(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the group; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Whose absence.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The first day, local to the store.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Why.</summary>
    public AbsenceKind Kind { get; private set; }

    /// <summary>What else is to be said.</summary>
    public string? Note { get; private set; }

    /// <summary>Entered by mistake: kept, shown as such and counted nowhere.</summary>
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True when both cover a day and neither is voided.</summary>
    public bool Overlaps(Absence other) => !Voided && !other.Voided && StartsOn <= other.EndsOn && other.StartsOn <= EndsOn;

    /// <summary>True on its days, unless voided.</summary>
    public bool Covers(DateOnly day) => !Voided && StartsOn <= day && day <= EndsOn;

    /// <summary>Says when and why somebody is not there. Refused: <c>ends-before-start</c>, <c>too-many-days</c>, <c>too-long</c>.</summary>
    public Outcome Revise(int storeId, int employeeId, DateOnly startsOn, DateOnly endsOn, AbsenceKind kind, string? note, bool voided = false)
    {
        if (endsOn < startsOn) return Outcome.Refused("to", "ends-before-start");
        if (endsOn.DayNumber - startsOn.DayNumber >= MostDays) return Outcome.Refused("to", "too-many-days", MostDays);
        if (note?.Length > NoteLength) return Outcome.Refused("note", "too-long", NoteLength);
        (StoreId, EmployeeId, StartsOn, EndsOn, Kind, Note, Voided) = (storeId, employeeId, startsOn, endsOn, kind, note, voided);
        return Outcome.Done;
    }
}
