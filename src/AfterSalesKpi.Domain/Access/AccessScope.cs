namespace AfterSalesKpi.Domain.Access;

/// <summary>
/// Whose data the present work may touch: nothing, some stores of a group, or a whole group. Pages, API keys and jobs only set it;
/// the database context filters every read by it and refuses every write outside it.
/// </summary>
public sealed record AccessScope
{
    /// <summary>Sees and writes nothing; what work starts with.</summary>
    public static readonly AccessScope Nothing = new(0, false, []);

    private AccessScope(int groupId, bool wholeGroup, IReadOnlyList<int> storeIds) =>
        (GroupId, WholeGroup, StoreIds) = (groupId, wholeGroup, storeIds);

    /// <summary>The dealer group; 0 when nothing is visible.</summary>
    public int GroupId { get; }

    /// <summary>True when every store of the group is visible, also those opened later.</summary>
    public bool WholeGroup { get; }

    /// <summary>The visible stores where not the whole group is.</summary>
    public IReadOnlyList<int> StoreIds { get; }

    /// <summary>Every store of a group.</summary>
    public static AccessScope OfGroup(int groupId) => new(groupId, true, []);

    /// <summary>Some stores of a group.</summary>
    public static AccessScope OfStores(int groupId, params int[] storeIds) => new(groupId, false, storeIds);

    /// <summary>The same and a store more, of the same group.</summary>
    public AccessScope With(int storeId) => WholeGroup || GroupId == 0 || StoreIds.Contains(storeId) ? this : new(GroupId, false, [.. StoreIds, storeId]);

    /// <summary>True when the store of that group may be touched.</summary>
    public bool Holds(int groupId, int storeId) => groupId == GroupId && groupId != 0 && (WholeGroup || StoreIds.Contains(storeId));
}
