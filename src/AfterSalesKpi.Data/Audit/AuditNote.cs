namespace AfterSalesKpi.Data.Audit;

/// <summary>What is to be told in the trail, before it has a number.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="StoreId">The store, where there is one.</param>
/// <param name="Action">What was done.</param>
/// <param name="RecordType">The kind of record.</param>
/// <param name="RecordId">Its number in the database; 0 where none is meant.</param>
/// <param name="RecordKey">Its natural key; null where that would tell of a person.</param>
/// <param name="Changes">JSON as in <see cref="AuditEntry.Changes"/>.</param>
public readonly record struct AuditNote(
    int GroupId, int? StoreId, AuditAction Action, string RecordType, long RecordId, string? RecordKey, string Changes);
