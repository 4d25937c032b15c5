using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Data.Audit;

/// <summary>The end of a group's chain of entries. Its row is locked before anything is added, so that the chain never forks.</summary>
public sealed class AuditHead : IGroupOwned
{
    private AuditHead()
    {
    }

    internal AuditHead(int groupId, long number, byte[] hash) => (GroupId, Number, Hash) = (groupId, number, hash);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The number of the last entry; 0 when there is none.</summary>
    public long Number { get; private set; }

    /// <summary>The hash of the last entry; zeros when there is none.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>The end of a chain without entries.</summary>
    public static AuditHead Empty(int groupId) => new(groupId, 0, new byte[AuditEntry.HashLength]);

    internal AuditHead After(AuditEntry entry) => new(GroupId, entry.Number, entry.Hash);
}
