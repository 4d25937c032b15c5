using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// One change of something that can move a score. Entries are only ever added, numbered without a gap a group, and each bears the hash of
/// the one before, so that nobody changes or takes away one unnoticed (<see cref="AuditVerification"/>).
/// </summary>
public sealed class AuditEntry : IGroupOwned
{
    /// <summary>Longest type of a record.</summary>
    public const int TypeLength = 40;

    /// <summary>Longest natural key of a record.</summary>
    public const int KeyLength = 64;

    /// <summary>Bytes of a hash.</summary>
    public const int HashLength = 32;

    private AuditEntry()
    {
    }

    internal AuditEntry(AuditNote note, AuditHead after, DateTime at, Actor actor)
    {
        (GroupId, Number, PreviousHash) = (after.GroupId, after.Number + 1, after.Hash);
        (StoreId, At, Actor, Action) = (note.StoreId, at, actor.Text, note.Action);
        (RecordType, RecordId, RecordKey, Changes) = (note.RecordType, note.RecordId, note.RecordKey, note.Changes);
        Hash = AuditHash.Of(this);
    }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>1, 2, 3 … within the group. The order of entries is this, not their time.</summary>
    public long Number { get; private set; }

    /// <summary>The store, where the record belongs to one.</summary>
    public int? StoreId { get; private set; }

    /// <summary>When it was saved.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who did it (<see cref="Audit.Actor.Text"/>).</summary>
    public string Actor { get; private set; } = "";

    /// <summary>What was done.</summary>
    public AuditAction Action { get; private set; }

    /// <summary>What kind of record: <c>WorkOrder</c>, <c>Employee</c> …</summary>
    public string RecordType { get; private set; } = "";

    /// <summary>The record's number in the database.</summary>
    public long RecordId { get; private set; }

    /// <summary>Its number, reference or code, where that says nothing of a person.</summary>
    public string? RecordKey { get; private set; }

    /// <summary>
    /// What changed, as JSON: <c>field: value</c> of a new or deleted record, <c>field: [old, new]</c> of a changed one, <c>"*"</c> where
    /// the value is personal, <c>parts</c> for what hangs on the record.
    /// </summary>
    public string Changes { get; private set; } = "";

    /// <summary>The hash of the entry before; zeros before the first.</summary>
    public byte[] PreviousHash { get; private set; } = [];

    /// <summary>SHA-256 over all the above.</summary>
    public byte[] Hash { get; private set; } = [];
}
